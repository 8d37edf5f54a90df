package app.guidebox.ui.reader;

import app.guidebox.deck.DeckId;
import app.guidebox.study.StoredGuide;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.reader.GuideSearch.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the Reader shows: a guide, where the learner is in it, and what was searched for. */
public final class ReaderViewModel {
  private final Function<DeckId, StoredGuide> guides;
  private final Function<DeckId, List<Integer>> cardLines;
  private final Background background;

  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<OutlineEntry>> section =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Goal>> goal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Match>> matches = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

  private @Nullable StoredGuide guide;
  private List<PagePiece> pieces = List.of();
  private Outline outline = Outline.of(List.of());
  private Map<OutlineEntry, Integer> cardCounts = Map.of();
  private @Nullable GuideSearch search;
  private int topPiece;

  /**
   * @param guides fetches a deck's guide; may take its time, and may throw with a sentence
   */
  public ReaderViewModel(Function<DeckId, StoredGuide> guides, Background background) {
    this(guides, _ -> List.of(), background);
  }

  /**
   * @param guides fetches a deck's guide; may take its time, and may throw with a sentence
   * @param cardLines the lines at which a deck's cards stand; likewise
   */
  public ReaderViewModel(
      Function<DeckId, StoredGuide> guides,
      Function<DeckId, List<Integer>> cardLines,
      Background background) {
    this.cardLines = cardLines;
    this.guides = guides;
    this.background = background;
    words.subscribe(this::find);
  }

  /**
   * Where the page is to go.
   *
   * @param pointOut whether to show the learner the very place for a moment
   */
  public record Goal(int piece, int line, boolean pointOut) {}

  /** Opens a deck's guide at a line, which is then pointed out; line 1 is the guide's beginning. */
  public void openAt(DeckId deck, int line) {
    if (guide != null && guide.deck().id().equals(deck)) {
      goTo(line, line > 1);
      return;
    }
    state.set(new LoadState.Loading());
    background.start(
        _ -> prepare(guides.apply(deck), cardLines.apply(deck)),
        prepared -> show(prepared, line),
        sentence -> state.set(new LoadState.Failed(sentence)));
  }

  private record Prepared(
      StoredGuide guide,
      List<PagePiece> pieces,
      Outline outline,
      Map<OutlineEntry, Integer> cardCounts) {}

  private static Prepared prepare(StoredGuide guide, List<Integer> cardLines) {
    var blocks = guide.guide().blocks();
    var outline = Outline.of(blocks);
    return new Prepared(guide, PagePieces.of(blocks), outline, outline.count(cardLines));
  }

  private void show(Prepared prepared, int line) {
    guide = prepared.guide();
    pieces = prepared.pieces();
    outline = prepared.outline();
    cardCounts = prepared.cardCounts();
    search = null;
    words.set("");
    title.set(prepared.guide().guide().title());
    topPiece = 0;
    section.set(outline.at(1));
    state.set(new LoadState.Ready());
    goTo(line, line > 1);
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The guide's title; empty until it is there. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** The guide's headings. */
  public Outline outline() {
    return outline;
  }

  /** How many cards each section has, those below it included; sections without are left out. */
  public Map<OutlineEntry, Integer> cardCounts() {
    return cardCounts;
  }

  /** The section that the learner reads. */
  public ReadOnlyObjectProperty<Optional<OutlineEntry>> sectionProperty() {
    return section.getReadOnlyProperty();
  }

  /** Where the page is to go next. */
  public ReadOnlyObjectProperty<Optional<Goal>> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /** The guide's pieces from top to bottom. */
  public List<PagePiece> pieces() {
    return pieces;
  }

  /** The bytes of an image of the guide; empty if the library does not have it. */
  public Optional<byte[]> image(String target) {
    return guide == null ? Optional.empty() : Optional.ofNullable(guide.images().get(target));
  }

  /** Tells which piece is at the top of the page now. */
  public void scrolledTo(int piece) {
    topPiece = piece;
    if (piece < pieces.size()) {
      section.set(outline.at(pieces.get(piece).block().lines().first()));
    }
  }

  /** Goes to a heading. */
  public void goTo(OutlineEntry entry) {
    goTo(entry.line(), false);
    section.set(Optional.of(entry));
  }

  /** Goes to the next heading, if there is one. */
  public void nextHeading() {
    outline.after(topLine()).ifPresent(this::goTo);
  }

  /** Goes to the heading before this one, if there is one. */
  public void previousHeading() {
    outline.before(topLine()).ifPresent(this::goTo);
  }

  /** Follows a link within the guide; tells whether it was one. */
  public boolean follow(String target) {
    var heading = outline.target(target);
    heading.ifPresent(this::goTo);
    return heading.isPresent();
  }

  /** The words to find; matches follow at once. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** Where the words stand, from top to bottom. */
  ReadOnlyObjectProperty<List<Match>> matchesProperty() {
    return matches.getReadOnlyProperty();
  }

  /** Which match the learner looks at, counted from 0; -1 for none. */
  public ReadOnlyIntegerProperty currentMatchProperty() {
    return current.getReadOnlyProperty();
  }

  /** How many matches there are. */
  public int matchCount() {
    return matches.get().size();
  }

  /** Whether there may be more matches than were counted. */
  public boolean hasTooManyMatches() {
    return matchCount() >= GuideSearch.MOST_MATCHES;
  }

  /** Goes to the next match, from the last one to the first. */
  public void nextMatch() {
    stepTo(current.get() + 1);
  }

  /** Goes to the match before this one, from the first one to the last. */
  public void previousMatch() {
    stepTo(current.get() - 1);
  }

  private void find(String wanted) {
    if (search == null) {
      search = new GuideSearch(pieces);
    }
    current.set(-1);
    matches.set(search.find(wanted));
    int first = 0;
    while (first < matchCount() && matches.get().get(first).piece() < topPiece) {
      first++;
    }
    stepTo(first);
  }

  private void stepTo(int match) {
    int count = matchCount();
    current.set(count == 0 ? -1 : Math.floorMod(match, count));
  }

  private int topLine() {
    return pieces.isEmpty() ? 0 : pieces.get(topPiece).block().lines().first();
  }

  private void goTo(int line, boolean pointOut) {
    if (pieces.isEmpty()) {
      return;
    }
    int piece = PagePieces.pieceAt(pieces, line);
    // A goal that is reached again is a goal anew.
    goal.set(Optional.empty());
    goal.set(Optional.of(new Goal(piece, line, pointOut)));
    topPiece = piece;
    section.set(outline.at(line));
  }
}
