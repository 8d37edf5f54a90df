package app.guidebox.study;

import app.guidebox.deck.Card;
import app.guidebox.leitner.Schedule;
import app.guidebox.store.StoredCard;
import java.time.LocalDate;

/**
 * A card that waits to be asked today.
 *
 * @param box 0 if it is new
 * @param due since when it waits; today if it is new
 */
public record DueCard(Card card, String deckName, int box, LocalDate due) {
  static DueCard of(StoredCard card, String deckName, LocalDate today) {
    var due =
        switch (card.schedule()) {
          case Schedule.Boxed boxed -> boxed.due();
          case Schedule.Unseen(), Schedule.Learned _ -> today;
        };
    return new DueCard(card.card(), deckName, card.schedule().boxNumber(), due);
  }
}
