package app.guidebox.ui.library;

import app.guidebox.deck.Deck;
import app.guidebox.store.Action;
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
  private final ReadOnlyStringWrapper load = new ReadOnlyStringWrapper("");
  private final ObservableList<DeckSummary> decks = FXCollections.observableArrayList();
  private final ObservableList<DeckSummary> shown = FXCollections.unmodifiableObservableList(decks);
  private final IntegerBinding newToday =
      Bindings.createIntegerBinding(
          () -> decks.stream().mapToInt(DeckSummary::newToday).sum(), decks);
  private final IntegerBinding due =
      Bindings.createIntegerBinding(() -> decks.stream().mapToInt(DeckSummary::due).sum(), decks);
  private final BooleanBinding anythingToStudy = newToday.add(due).greaterThan(0);

  private long removal;

  private record Fetched(List<DeckSummary> decks, String load) {}

  public LibraryViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the decks anew; what is shown stays until they are there. */
  public void load() {
    background.start(
        _ -> new Fetched(library.decks(), library.load(Optional.empty()).sentence()),
        fetched -> {
          load.set(fetched.load());
          decks.setAll(fetched.decks());
          state.set(new LoadState.Ready());
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Takes a deck out of the library; {@link #undoRemoval} puts it back. */
  public void remove(Deck deck) {
    background.start(
        _ -> {
          library.editor().removeDeck(deck.id());
          return library.undoable().map(Action::seq).orElse(0L);
        },
        action -> {
          removal = action;
          load();
          removed.set(deck.name());
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Puts the deck back that was removed last, unless something else was done since. */
  public void undoRemoval() {
    background.start(
        _ -> {
          boolean last = library.undoable().map(Action::seq).equals(Optional.of(removal));
          return last ? library.undo() : Optional.<Action>empty();
        },
        _ -> {
          removed.set("");
          load();
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** The name of the deck that was just removed; empty if none was. */
  public ReadOnlyStringProperty removedProperty() {
    return removed.getReadOnlyProperty();
  }

  /** What today's caps leave for another day, in a sentence; empty if nothing. */
  public ReadOnlyStringProperty loadProperty() {
    return load.getReadOnlyProperty();
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
