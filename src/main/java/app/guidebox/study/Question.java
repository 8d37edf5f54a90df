package app.guidebox.study;

import app.guidebox.deck.Card;

/**
 * The card that a session asks now.
 *
 * @param box the box it lies in; 0 if it is new
 */
public record Question(Card card, String deckName, int box, boolean isNew) {}
