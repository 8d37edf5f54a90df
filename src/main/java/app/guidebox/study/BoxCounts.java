package app.guidebox.study;

import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.util.ArrayList;
import java.util.List;

/** How many cards lie in each box. */
final class BoxCounts {
  private final Store store;
  private final SettingsBook settings;

  BoxCounts(Store store, SettingsBook settings) {
    this.store = store;
    this.settings = settings;
  }

  /** Of one deck, box by box; first the cards not yet seen. */
  List<Integer> of(StoredDeck deck) {
    return of(deck, settings.library());
  }

  private List<Integer> of(StoredDeck deck, StudySettings library) {
    return store.queue().perBox(deck, SettingsBook.of(deck, library).rules().ladder().boxes());
  }

  /** Of several decks together, as far up as the tallest ladder goes. */
  List<Integer> of(List<StoredDeck> decks) {
    var sums = new ArrayList<Integer>();
    var library = settings.library();
    for (var deck : decks) {
      var counts = of(deck, library);
      for (int box = 0; box < counts.size(); box++) {
        if (box == sums.size()) {
          sums.add(0);
        }
        sums.set(box, sums.get(box) + counts.get(box));
      }
    }
    return sums;
  }
}
