package app.guidebox.ui.browse;

import app.guidebox.deck.CardId;
import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import app.guidebox.study.CardDetails;
import app.guidebox.study.CardEditor;
import app.guidebox.study.CardPage;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Place;
import java.util.List;
import java.util.Map;
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
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private int searches;
  private long next;
  private boolean fetching;

  /**
   * A card that is looked at, ready to be shown.
   *
   * @param images those of its guide, by their target as written
   * @param boxes how many boxes its deck has
   */
  public record Looked(
      CardDetails details,
      List<Block> front,
      List<Block> back,
      List<Block> note,
      Map<String, byte[]> images,
      int boxes) {
    public Looked {
      images = Map.copyOf(images);
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

  /** The cards found, as far as they were fetched: {@link #more} fetches on. */
  public ObservableList<CardDetails> found() {
    return shownFound;
  }

  /** How many cards were found in all, in words; empty until that is known. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
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
    search(PAGE);
  }

  private void search(int most) {
    int search = ++searches;
    var line = query.get();
    fetching = true;
    background.start(
        _ -> new Found(library.search(line, 0, most), undoableNow()),
        result -> {
          if (search == searches) {
            show(result);
            count(line, search);
          }
        },
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  /** Fetches the cards after those that are there; does nothing while it does, or at the end. */
  public void more() {
    if (fetching || next == 0) {
      return;
    }
    int search = searches;
    long after = next;
    var line = query.get();
    fetching = true;
    background.start(
        _ -> library.search(line, after, PAGE),
        page -> {
          if (search == searches) {
            fetching = false;
            next = page.next();
            found.addAll(page.cards());
          }
        },
        sentence -> {
          fetching = false;
          problem.set(sentence);
        });
  }

  // Apart from the first page, which is there sooner: all that is found is looked through.
  private void count(String line, int search) {
    if (next == 0) {
      count.set(Messages.text("browse.count", found.size()));
      return;
    }
    background.start(
        _ -> library.count(line),
        cards -> {
          if (search == searches) {
            count.set(Messages.text("browse.count", cards));
          }
        },
        problem::set);
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
    search(Math.max(PAGE, found.size()));
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
        library.images(details.card().deck()),
        library.settings(details.card().deck()).rules().ladder().boxes());
  }

  // Where the cards are the same, only what changed of them is replaced, so that the list stays
  // put.
  private void take(List<CardDetails> cards) {
    if (!ids(cards).equals(ids(found))) {
      found.setAll(cards);
      return;
    }
    for (int i = 0; i < cards.size(); i++) {
      if (!found.get(i).equals(cards.get(i))) {
        found.set(i, cards.get(i));
      }
    }
  }

  private static List<CardId> ids(List<CardDetails> cards) {
    return cards.stream().map(card -> card.card().id()).toList();
  }

  private String undoableNow() {
    return library.undoable().map(action -> action.name()).orElse("");
  }

  private void show(Found result) {
    fetching = false;
    next = result.page().next();
    take(result.page().cards());
    if (found.isEmpty()) {
      looked.set(Optional.empty());
    }
    undoable.set(result.undoable());
    state.set(new LoadState.Ready());
  }
}
