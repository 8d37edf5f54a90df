package app.guidebox.deck;

/** A named pile of cards, made from one guide. */
public record Deck(DeckId id, String name) {}
