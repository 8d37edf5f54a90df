package app.guidebox.study;

import app.guidebox.store.CardQuery;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.time.LocalDate;
import java.util.List;

/** Finds cards by what the learner typed. */
final class CardSearch {
  private final Store store;
  private final LocalDate today;
  private final List<StoredDeck> decks;
  private final CardQuery query;

  CardSearch(Store store, LocalDate today, String line) {
    this.store = store;
    this.today = today;
    this.decks = store.decks().all();
    this.query = SearchLine.parse(line, decks);
  }

  CardPage page(long after, int most) {
    var names = Library.names(decks);
    var found = store.search().page(query, today, after, most);
    long next = found.size() < most ? 0 : found.getLast().num();
    var cards =
        found.stream()
            .map(card -> CardDetails.of(card, names.getOrDefault(card.deckNum(), "")))
            .toList();
    return new CardPage(cards, next);
  }

  int count() {
    return store.search().count(query, today);
  }
}
