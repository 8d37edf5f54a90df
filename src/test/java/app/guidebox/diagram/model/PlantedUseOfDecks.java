package app.guidebox.diagram.model;

import app.guidebox.deck.CardId;

/** A diagram that knows a card. */
public record PlantedUseOfDecks(CardId card) {}
