package app.guidebox.store;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;

/**
 * A card that waits to be asked: as much of it as the order of the queue needs.
 *
 * @param num its row
 * @param deckNum its deck's row
 */
public record QueuedCard(long num, CardId id, long deckNum, Schedule schedule) {}
