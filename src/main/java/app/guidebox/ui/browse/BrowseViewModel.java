package app.guidebox.ui.browse;

import app.guidebox.deck.CardId;
import app.guidebox.guide.Block;
import app.guidebox.guide.Markdown;
import app.guidebox.study.CardDetails;
import app.guidebox.study.CardEditor;
import app.guidebox.study.CardPage;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cards that a search finds, and the one of them that the learner looks at. */
public final class BrowseViewModel {
  /** A page of cards: more than fit on the screen, and quick to fetch. */
  static final int PAGE = 100;

  private static final int FLAG = 1;

  private final Library library;
  private final Background background;
  private final Markdown markdown = new Markdown();
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ObservableList<CardDetails> found = FXCollections.observableArrayList();
  private final ObservableList<CardDetails> shownFound =
      FXCollections.unmodifiableObservableList(found);
  private final ReadOnlyObjectWrapper<Optional<Looked>> looked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final BooleanBinding anyLooked =
      Bindings.createBooleanBinding(() -> looked.get().isPresent(), looked);
  private int searches;

  /**
   * A card that is looked at, ready to be shown.
   *
   * @param boxes how many boxes its deck has
   */
  public record Looked(
      CardDetails details, List<Block> front, List<Block> back, List<Block> note, int boxes) {
    public Looked {
      note = List.copyOf(note);
      front = List.copyOf(front);
      back = List.copyOf(back);
    }
  }

  private record Found(CardPage page, String undoable) {}

  public BrowseViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
    query.subscribe((_, _) -> search());
  }

  /** What is searched for, as {@link Library#search} reads it. */
  public StringProperty queryProperty() {
    return query;
  }

  /** How far the search is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The cards found, at most {@link #PAGE} of them. */
  public ObservableList<CardDetails> found() {
    return shownFound;
  }

  /** The card that is looked at. */
  public ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  /** Whether a card is looked at. */
  public BooleanBinding anyLooked() {
    return anyLooked;
  }

  /** What {@link #undo} would take back, by name; empty if there is nothing. */
  public ReadOnlyStringProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Why the last change was not made; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Searches anew; of searches that overtake each other the last one counts. */
  public void search() {
    int search = ++searches;
    var line = query.get();
    background.start(
        _ -> new Found(library.search(line, 0, PAGE), undoableNow()),
        result -> {
          if (search == searches) {
            show(result);
          }
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Looks at a card. */
  public void look(CardDetails details) {
    background.start(_ -> looked(details), card -> looked.set(Optional.of(card)), problem::set);
  }

  /** Puts the card aside, or takes it up again. */
  public void suspendOrResume() {
    change(
        (editor, card) -> {
          if (card.marks().suspended()) {
            editor.resume(card.card().id());
          } else {
            editor.suspend(card.card().id());
          }
        });
  }

  /** Sets the card's flag, or takes it away. */
  public void flagOrUnflag() {
    change((editor, card) -> editor.flag(card.card().id(), card.marks().flag() == 0 ? FLAG : 0));
  }

  /** Leaves the card alone until tomorrow. */
  public void bury() {
    change((editor, card) -> editor.bury(card.card().id()));
  }

  /** Makes the card new again. */
  public void reset() {
    change((editor, card) -> editor.reset(card.card().id()));
  }

  /** Puts the card into a box. */
  public void moveToBox(int box) {
    change((editor, card) -> editor.moveToBox(card.card().id(), box));
  }

  /** Takes the card out of its deck. */
  public void remove() {
    looked
        .get()
        .ifPresent(
            card ->
                background.start(
                    _ -> {
                      library.editor().remove(card.details().card().id());
                      return true;
                    },
                    _ -> {
                      looked.set(Optional.empty());
                      search();
                    },
                    problem::set));
  }

  /** Where the card that is looked at can be worded anew. */
  public Optional<Place> editing() {
    return looked.get().map(card -> new Place.EditCard(card.details().card().id()));
  }

  /** Takes back the last thing done to the library. */
  public void undo() {
    background.start(_ -> library.undo(), _ -> refresh(), problem::set);
  }

  /** Where the card that is looked at stands in its guide. */
  public Optional<Place> place() {
    return looked
        .get()
        .map(card -> card.details().card())
        .map(card -> new Place.Reader(card.deck(), card.content().source().line()));
  }

  private void change(BiConsumer<CardEditor, CardDetails> change) {
    looked
        .get()
        .ifPresent(
            card ->
                background.start(
                    _ -> {
                      change.accept(library.editor(), card.details());
                      return true;
                    },
                    _ -> refresh(),
                    problem::set));
  }

  private void refresh() {
    problem.set("");
    search();
    looked.get().map(card -> card.details().card().id()).ifPresent(this::lookAgain);
  }

  private void lookAgain(CardId id) {
    background.start(
        _ -> looked(library.details(id)), card -> looked.set(Optional.of(card)), problem::set);
  }

  private Looked looked(CardDetails details) {
    var content = details.card().content();
    return new Looked(
        details,
        markdown.blocks(content.front()),
        markdown.blocks(content.back()),
        markdown.blocks(details.marks().note()),
        library.settings(details.card().deck()).rules().ladder().boxes());
  }

  private String undoableNow() {
    return library.undoable().map(action -> action.name()).orElse("");
  }

  private void show(Found result) {
    found.setAll(result.page().cards());
    if (found.isEmpty()) {
      looked.set(Optional.empty());
    }
    undoable.set(result.undoable());
    state.set(new LoadState.Ready());
  }
}
