package app.guidebox.deck;

/** A card of a deck: an identity and what it says. */
public record Card(CardId id, DeckId deck, CardContent content) {}
