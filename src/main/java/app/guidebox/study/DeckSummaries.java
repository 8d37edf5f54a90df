package app.guidebox.study;

import app.guidebox.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Counts what is due, new and known in every deck. */
final class DeckSummaries {
  private final Store store;
  private final SettingsBook settings;

  DeckSummaries(Store store, SettingsBook settings) {
    this.store = store;
    this.settings = settings;
  }

  /** All decks: the bundled ones in their order, then the learner's by name. */
  List<DeckSummary> of(LocalDate today) {
    var decks = store.decks().all();
    var boxes = new BoxCounts(store, settings);
    var queue = new DayQueue(store, settings, today);
    var summaries = new ArrayList<DeckSummary>();
    for (var deck : decks) {
      var perBox = boxes.of(deck);
      summaries.add(
          new DeckSummary(
              deck.deck(),
              deck.file(),
              queue.newToday(deck),
              store.queue().countDue(deck, today),
              perBox.stream().mapToInt(Integer::intValue).sum(),
              perBox));
    }
    return summaries;
  }
}
