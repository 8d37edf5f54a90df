package app.guidebox.study;

import app.guidebox.study.TrackedGuide.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Changes the text of a guide as its author would, line by line, and keeps track of which card is
 * which. An edit after which a reader would find other cards than were meant is tried again
 * elsewhere.
 */
final class GuideTextEdits {
  /** What an author does to a guide. */
  enum Edit {
    REWORD_QUESTION,
    EDIT_ANSWER,
    EDIT_BOTH,
    MISSPELL,
    SWAP_NEIGHBOURS,
    MOVE_CARD,
    MOVE_SECTION,
    RENAME_HEADING,
    SPLIT,
    MERGE,
    ADD,
    DELETE,
    RETURN
  }

  private static final int MOST_KINDS = 50;
  private static final int MOST_PLACES = 10;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
  private static final Pattern HEADING = Pattern.compile("#{2,4} .*");
  private static final Pattern ANSWER_MARK = Pattern.compile("\\*\\*A(nswer)?:\\*\\*\\s*");
  private static final List<String> WORDS =
      List.of("usually", "service", "regional", "best", "main", "first", "costly", "managed");

  private final Random random;
  private final List<Piece> others;
  private final List<Piece> deletedBefore = new ArrayList<>();
  private final List<Piece> deletedNow = new ArrayList<>();
  private final Set<Integer> touched = new TreeSet<>();
  private TrackedGuide guide;
  private int nextNumber;

  /**
   * @param others pieces of another guide, from which new cards are taken
   */
  GuideTextEdits(TrackedGuide guide, List<Piece> others, Random random) {
    this.guide = guide;
    this.others = new ArrayList<>(others.stream().filter(Piece::isCard).toList());
    this.random = random;
    this.nextNumber = guide.numbers().size();
  }

  TrackedGuide guide() {
    return guide;
  }

  /** Begins a new version of the guide: what was deleted up to now may return from here on. */
  void begin() {
    deletedBefore.addAll(deletedNow);
    deletedNow.clear();
    touched.clear();
  }

  /** The cards of this version that an edit was made to, deleted ones included. */
  Set<Integer> touched() {
    return Collections.unmodifiableSet(touched);
  }

  /** Makes one edit of any kind that the guide has a place for. */
  Edit apply() {
    for (int attempt = 0; attempt < MOST_KINDS; attempt++) {
      var edit = Edit.values()[random.nextInt(Edit.values().length)];
      for (int place = 0; place < MOST_PLACES; place++) {
        var result = attempt(edit).filter(each -> isAsMeant(edit, each));
        if (result.isPresent()) {
          guide = result.get().after();
          touched.addAll(result.get().cards());
          remember(edit, result.get());
          return edit;
        }
      }
    }
    throw new IllegalStateException("no edit fits this guide");
  }

  private boolean isAsMeant(Edit edit, Result result) {
    return isFirstEditOf(edit, result.cards()) && result.after().isReadAsMeant();
  }

  // The library sees a version as a whole: a card changed and then deleted was never that way.
  private boolean isFirstEditOf(Edit edit, List<Integer> cards) {
    return edit == Edit.RENAME_HEADING
        || edit == Edit.MOVE_SECTION
        || Collections.disjoint(touched, cards);
  }

  private record Result(TrackedGuide after, List<Integer> cards, Optional<Piece> piece) {}

  private void remember(Edit edit, Result result) {
    switch (edit) {
      case DELETE -> deletedNow.add(result.piece().orElseThrow());
      case RETURN -> deletedBefore.remove(result.piece().orElseThrow());
      case ADD -> {
        others.remove(result.piece().orElseThrow());
        nextNumber++;
      }
      case SPLIT -> nextNumber++;
      case REWORD_QUESTION,
          EDIT_ANSWER,
          EDIT_BOTH,
          MISSPELL,
          SWAP_NEIGHBOURS,
          MOVE_CARD,
          MOVE_SECTION,
          RENAME_HEADING,
          MERGE -> {}
    }
  }

  private Optional<Result> attempt(Edit edit) {
    var cards = places(Piece::isCard);
    int at = cards.get(random.nextInt(cards.size()));
    var piece = guide.pieces().get(at);
    return switch (edit) {
      case REWORD_QUESTION -> replace(at, piece.with(reworded(piece.lines(), 0, 1)));
      case EDIT_ANSWER -> replace(at, piece.with(answered(piece.lines())));
      case EDIT_BOTH -> replace(at, piece.with(answered(reworded(piece.lines(), 0, 1))));
      case MISSPELL -> replace(at, piece.with(misspelt(piece.lines())));
      case SWAP_NEIGHBOURS -> swap(at, cards);
      case MOVE_CARD -> move(at, cards.get(random.nextInt(cards.size())));
      case MOVE_SECTION -> moveSection();
      case RENAME_HEADING -> renameHeading();
      case SPLIT -> split(at);
      case MERGE -> merge(at, cards);
      case ADD -> add(at);
      case DELETE -> delete(at);
      case RETURN -> putBack(at);
    };
  }

  private List<Integer> places(Predicate<Piece> kind) {
    return IntStream.range(0, guide.pieces().size())
        .filter(i -> kind.test(guide.pieces().get(i)))
        .boxed()
        .toList();
  }

  private Optional<Result> changed(List<Piece> pieces, Integer... cards) {
    return Optional.of(new Result(new TrackedGuide(pieces), List.of(cards), Optional.empty()));
  }

  private Optional<Result> replace(int at, Piece piece) {
    if (piece.lines().equals(guide.pieces().get(at).lines())) {
      return Optional.empty();
    }
    var pieces = new ArrayList<>(guide.pieces());
    pieces.set(at, piece);
    return changed(pieces, piece.card());
  }

  private Optional<Result> swap(int at, List<Integer> cards) {
    int next = cards.indexOf(at) + 1;
    if (next == cards.size()) {
      return Optional.empty();
    }
    var pieces = new ArrayList<>(guide.pieces());
    Collections.swap(pieces, at, cards.get(next));
    return changed(pieces, pieces.get(at).card(), pieces.get(cards.get(next)).card());
  }

  private Optional<Result> move(int from, int to) {
    var pieces = new ArrayList<>(guide.pieces());
    var piece = pieces.remove(from);
    pieces.add(to > from ? to - 1 : to, piece);
    return from == to ? Optional.empty() : changed(pieces, piece.card());
  }

  private Optional<Result> moveSection() {
    var starts = places(piece -> !piece.isCard() && HEADING.matcher(first(piece)).matches());
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    int start = starts.get(random.nextInt(starts.size()));
    int end = endOfSection(start);
    boolean hasSibling =
        end < guide.pieces().size() && level(guide.pieces().get(end)) == level(start);
    if (!hasSibling) {
      return Optional.empty();
    }
    int endOfNext = endOfSection(end);
    var pieces = new ArrayList<>(guide.pieces().subList(0, start));
    pieces.addAll(guide.pieces().subList(end, endOfNext));
    pieces.addAll(guide.pieces().subList(start, end));
    pieces.addAll(guide.pieces().subList(endOfNext, guide.pieces().size()));
    return changed(pieces, numbers(start, endOfNext));
  }

  private Integer[] numbers(int start, int end) {
    return new TrackedGuide(guide.pieces().subList(start, end)).numbers().toArray(Integer[]::new);
  }

  private int endOfSection(int start) {
    int end = start + 1;
    while (end < guide.pieces().size()
        && (level(guide.pieces().get(end)) == 0 || level(guide.pieces().get(end)) > level(start))) {
      end++;
    }
    return end;
  }

  private int level(int place) {
    return level(guide.pieces().get(place));
  }

  private static int level(Piece piece) {
    return first(piece).startsWith("#") ? first(piece).indexOf(' ') : 0;
  }

  private static String first(Piece piece) {
    return piece.lines().getFirst();
  }

  private Optional<Result> renameHeading() {
    var headings = places(piece -> !piece.isCard() && HEADING.matcher(first(piece)).matches());
    if (headings.isEmpty()) {
      return Optional.empty();
    }
    int at = headings.get(random.nextInt(headings.size()));
    var pieces = new ArrayList<>(guide.pieces());
    pieces.set(at, pieces.get(at).with(reworded(pieces.get(at).lines(), 0, 1)));
    return changed(pieces, numbers(at, endOfSection(at)));
  }

  // The end of an answer becomes the answer of a question of its own.
  private Optional<Result> split(int at) {
    var piece = guide.pieces().get(at);
    var lines = piece.lines();
    if (lines.size() < 5) {
      return Optional.empty();
    }
    int cut = 3 + random.nextInt(lines.size() - 4);
    var rest = new ArrayList<String>();
    rest.add(reworded(List.of(first(piece)), 0, 4).getFirst());
    lines.stream()
        .filter(line -> ANSWER_MARK.matcher(line).matches())
        .findFirst()
        .ifPresent(rest::add);
    rest.add("");
    rest.addAll(lines.subList(cut, lines.size()));
    var pieces = new ArrayList<>(guide.pieces());
    pieces.set(at, piece.with(lines.subList(0, cut)));
    pieces.add(at + 1, new Piece(List.of(""), Piece.NONE));
    pieces.add(at + 2, new Piece(rest, nextNumber));
    return changed(pieces, piece.card(), nextNumber);
  }

  // The next card's answer is added to this one's.
  private Optional<Result> merge(int at, List<Integer> cards) {
    int next = cards.indexOf(at) + 1;
    if (next == cards.size() || guide.pieces().get(cards.get(next)).lines().size() < 2) {
      return Optional.empty();
    }
    var one = guide.pieces().get(at);
    var other = guide.pieces().get(cards.get(next));
    var lines = new ArrayList<>(one.lines());
    lines.addAll(other.lines().subList(1, other.lines().size()));
    var pieces = new ArrayList<>(guide.pieces());
    pieces.set(at, one.with(lines));
    pieces.remove((int) cards.get(next));
    return changed(pieces, one.card(), other.card());
  }

  private Optional<Result> add(int at) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var other = others.get(random.nextInt(others.size()));
    var pieces = new ArrayList<>(guide.pieces());
    pieces.add(at, new Piece(List.of(""), Piece.NONE));
    pieces.add(at, new Piece(other.lines(), nextNumber));
    return Optional.of(
        new Result(new TrackedGuide(pieces), List.of(nextNumber), Optional.of(other)));
  }

  private Optional<Result> delete(int at) {
    var pieces = new ArrayList<>(guide.pieces());
    var piece = pieces.remove(at);
    return Optional.of(
        new Result(new TrackedGuide(pieces), List.of(piece.card()), Optional.of(piece)));
  }

  private Optional<Result> putBack(int at) {
    if (deletedBefore.isEmpty()) {
      return Optional.empty();
    }
    var piece = deletedBefore.get(random.nextInt(deletedBefore.size()));
    var pieces = new ArrayList<>(guide.pieces());
    pieces.add(at, piece);
    return Optional.of(
        new Result(new TrackedGuide(pieces), List.of(piece.card()), Optional.of(piece)));
  }

  // Some words of a line are replaced, added or left out; its marks stay as they are.
  private List<String> reworded(List<String> lines, int line, int words) {
    var changed = new ArrayList<>(lines);
    for (int i = 0; i < words; i++) {
      var text = changed.get(line);
      var found = WORD.matcher(text).results().toList();
      if (found.size() < 2) {
        return changed;
      }
      var word = found.get(random.nextInt(found.size()));
      var other = WORDS.get(random.nextInt(WORDS.size()));
      var instead =
          switch (random.nextInt(3)) {
            case 0 -> other + " " + word.group();
            case 1 -> other;
            default -> found.size() > 4 ? "" : other;
          };
      changed.set(line, text.substring(0, word.start()) + instead + text.substring(word.end()));
    }
    return changed;
  }

  // A line or two of the answer is reworded, and a sentence is added to it.
  private List<String> answered(List<String> lines) {
    if (lines.size() == 1) {
      return List.of(reworded(lines, 0, 2).getFirst());
    }
    var prose =
        IntStream.range(1, lines.size())
            .filter(i -> WORD.matcher(lines.get(i)).results().count() > 3)
            .boxed()
            .toList();
    if (prose.isEmpty()) {
      return lines;
    }
    var changed = lines;
    for (int i = 0; i <= random.nextInt(2); i++) {
      changed = reworded(changed, prose.get(random.nextInt(prose.size())), 3);
    }
    var longer = new ArrayList<>(changed);
    int at = prose.get(random.nextInt(prose.size()));
    longer.set(
        at, longer.get(at) + " As of this year that is " + WORDS.get(random.nextInt(3)) + ".");
    return longer;
  }

  private List<String> misspelt(List<String> lines) {
    var changed = new ArrayList<>(lines);
    int line = random.nextInt(lines.size());
    var found = WORD.matcher(lines.get(line)).results().toList();
    if (!found.isEmpty()) {
      int at = found.get(random.nextInt(found.size())).start() + 1;
      var text = lines.get(line);
      changed.set(line, text.substring(0, at) + text.charAt(at) + text.substring(at));
    }
    return changed;
  }
}
