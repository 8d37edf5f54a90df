package app.guidebox.ui.library;

import app.guidebox.study.DeckSummary;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The decks of the library and what is due in them. */
public final class LibraryViewModel {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ObservableList<DeckSummary> decks = FXCollections.observableArrayList();
  private final ObservableList<DeckSummary> shown = FXCollections.unmodifiableObservableList(decks);
  private final IntegerBinding newToday =
      Bindings.createIntegerBinding(
          () -> decks.stream().mapToInt(DeckSummary::newToday).sum(), decks);
  private final IntegerBinding due =
      Bindings.createIntegerBinding(() -> decks.stream().mapToInt(DeckSummary::due).sum(), decks);
  private final BooleanBinding anythingToStudy = newToday.add(due).greaterThan(0);

  public LibraryViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the decks anew; what is shown stays until they are there. */
  public void load() {
    background.start(
        _ -> library.decks(),
        fetched -> {
          decks.setAll(fetched);
          state.set(new LoadState.Ready());
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
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
