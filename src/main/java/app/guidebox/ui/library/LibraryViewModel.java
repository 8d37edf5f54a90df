package app.guidebox.ui.library;

import app.guidebox.deck.Deck;
import app.guidebox.store.Action;
import app.guidebox.study.DayLoad;
import app.guidebox.study.DeckRemoval;
import app.guidebox.study.DeckSummary;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The decks of the library and what is due in them. */
public final class LibraryViewModel {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyStringWrapper removed = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<DayLoad> day = new ReadOnlyObjectWrapper<>(DayLoad.NOTHING);
  private final ObservableList<DeckSummary> decks = FXCollections.observableArrayList();
  private final ObservableList<DeckSummary> shown = FXCollections.unmodifiableObservableList(decks);
  private final IntegerBinding newToday =
      Bindings.createIntegerBinding(() -> day.get().newCards(), day);
  private final IntegerBinding due = Bindings.createIntegerBinding(() -> day.get().due(), day);
  private final BooleanBinding anythingToStudy = newToday.add(due).greaterThan(0);

  private Optional<DeckRemoval> removal = Optional.empty();

  private record Fetched(List<DeckSummary> decks, DayLoad day, Optional<Long> lastAction) {}

  public LibraryViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the decks anew; what is shown stays until they are there. */
  public void load() {
    background.start(
        _ ->
            new Fetched(
                library.decks(),
                library.load(Optional.empty()),
                library.undoable().map(Action::seq)),
        fetched -> {
          removal = removal.filter(last -> fetched.lastAction().equals(Optional.of(last.action())));
          removed.set(removal.map(last -> last.deck().name()).orElse(""));
          day.set(fetched.day());
          decks.setAll(fetched.decks());
          state.set(new LoadState.Ready());
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Takes a deck out of the library; {@link #undoRemoval} puts it back. */
  public void remove(Deck deck) {
    background.start(
        _ -> library.editor().removeDeck(deck.id()),
        done -> {
          offerBack(done);
          load();
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Offers a deck back that was removed, as long as nothing else is done. */
  public void offerBack(DeckRemoval removal) {
    this.removal = Optional.of(removal);
    removed.set(removal.deck().name());
  }

  /** Puts the deck back that was removed last, unless something else was done since. */
  public void undoRemoval() {
    var wanted = removal.map(DeckRemoval::action);
    background.start(
        _ -> {
          boolean last = wanted.isPresent() && library.undoable().map(Action::seq).equals(wanted);
          return last ? library.undo() : Optional.<Action>empty();
        },
        _ -> load(),
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** The name of the deck that was just removed; empty if none was. */
  public ReadOnlyStringProperty removedProperty() {
    return removed.getReadOnlyProperty();
  }

  /** What today's caps leave of what is due and new, all decks together. */
  public ReadOnlyObjectProperty<DayLoad> dayProperty() {
    return day.getReadOnlyProperty();
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The decks, as the library orders them. */
  public ObservableList<DeckSummary> decks() {
    return shown;
  }

  /** How many new cards today's sessions may still show. */
  public IntegerBinding newToday() {
    return newToday;
  }

  /** How many cards are due. */
  public IntegerBinding due() {
    return due;
  }

  /** Whether a session would have any card. */
  public BooleanBinding anythingToStudy() {
    return anythingToStudy;
  }
}
