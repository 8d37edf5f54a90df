package app.guidebox.study;

import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Rules;
import app.guidebox.store.ActionKind;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.time.LocalDate;

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
    return deck.settings().isEmpty() ? library().everyDeck() : DeckSettings.parse(deck.settings());
  }

  /** The deck's own settings, or those of every deck, where the library's are at hand. */
  static DeckSettings of(StoredDeck deck, StudySettings library) {
    return deck.settings().isEmpty() ? library.everyDeck() : DeckSettings.parse(deck.settings());
  }

  /** Gives the deck settings of its own, and brings cards forward where they call for it. */
  void change(StoredDeck deck, DeckSettings settings, LocalDate today) {
    write(deck, settings.line(), settings.rules(), today);
  }

  /** Lets the deck follow the settings of every deck again. */
  void forget(StoredDeck deck, LocalDate today) {
    write(deck, "", library().everyDeck().rules(), today);
  }

  private void write(StoredDeck deck, String line, Rules rules, LocalDate today) {
    store.writing(
        () -> {
          long action =
              store
                  .journal()
                  .begin(ActionKind.DECK, "Settings of '%s'".formatted(deck.deck().name()));
          store.decks().configure(action, deck, line);
          if (rules.goal() instanceof Goal.Exam) {
            store.cards().bringForward(action, deck, today, rules);
          }
        });
  }
}
