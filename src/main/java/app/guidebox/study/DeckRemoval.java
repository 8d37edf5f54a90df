package app.guidebox.study;

import app.guidebox.deck.Deck;

/**
 * A deck that was taken out of the library.
 *
 * @param action the number of the action that did it
 */
public record DeckRemoval(Deck deck, long action) {}
