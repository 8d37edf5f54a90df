package app.guidebox.store;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;

/** A card that waits to be asked: as much of it as the order of the queue needs. */
public record QueuedCard(CardId id, long deckNum, Schedule schedule) {}
