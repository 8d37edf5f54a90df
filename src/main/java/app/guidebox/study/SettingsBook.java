package app.guidebox.study;

import app.guidebox.store.ActionKind;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;

/** The library's settings and those of its decks. */
final class SettingsBook {
  private final Store store;

  SettingsBook(Store store) {
    this.store = store;
  }

  StudySettings library() {
    return StudySettings.of(store.settings().all());
  }

  void change(StudySettings settings) {
    store.settings().put(settings.entries());
  }

  /** The deck's own settings, or those of every deck. */
  DeckSettings of(StoredDeck deck) {
    return deck.settings().isEmpty()
        ? library().everyDeck()
        : DeckSettings.parse(deck.settings());
  }

  void change(StoredDeck deck, DeckSettings settings) {
    write(deck, settings.line());
  }

  /** Lets the deck follow the settings of every deck again. */
  void forget(StoredDeck deck) {
    write(deck, "");
  }

  private void write(StoredDeck deck, String line) {
    store.writing(
        () -> {
          long action =
              store
                  .journal()
                  .begin(ActionKind.DECK, "Settings of '%s'".formatted(deck.deck().name()));
          store.decks().configure(action, deck, line);
        });
  }
}
