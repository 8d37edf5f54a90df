package app.guidebox.study;

import app.guidebox.deck.Card;
import app.guidebox.deck.CardContent;
import app.guidebox.leitner.Leech;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.Marks;
import app.guidebox.store.StoredCard;

/**
 * A card with everything that is known about it.
 *
 * @param card what is shown: the learner's wording where there is one
 * @param written what the guide says
 * @param lapses how often it was known and then no more
 */
public record CardDetails(
    Card card, String deckName, CardContent written, Schedule schedule, int lapses, Marks marks) {
  static CardDetails of(StoredCard card, String deckName) {
    return new CardDetails(
        card.card(), deckName, card.written(), card.schedule(), card.lapses(), card.marks());
  }

  /** Whether it keeps being forgotten. */
  public boolean isLeech() {
    return Leech.is(lapses);
  }

  /** Whether the learner has worded it otherwise than the guide. */
  public boolean isReworded() {
    return !card.content().front().equals(written.front())
        || !card.content().back().equals(written.back());
  }
}
