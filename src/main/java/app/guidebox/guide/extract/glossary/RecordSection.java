package app.guidebox.guide.extract.glossary;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardKind;
import app.guidebox.deck.Source;
import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.answer.Trailing;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.term.OnlyEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A title and the labelled points that make up most of what stands below it.
 *
 * @param title the heading, or the line in bold
 * @param body what stands below it, to the next title
 */
record RecordSection(Unit title, List<Unit> body, List<RecordPoint> points) {
  /** One point by itself is told in a sentence. */
  private static final int MIN_LABELS = 2;

  /** Who tells more of a thing writes a chapter on it. */
  private static final int MAX_UNITS = 24;

  private static final int MAX_POINTS = 16;

  /** A sentence or two may lead to the points. */
  private static final int MAX_LEADING = 2;

  RecordSection {
    body = List.copyOf(body);
    points = List.copyOf(points);
  }

  /** The section of that title with what stands below it, if it is told so. */
  static Optional<RecordSection> of(Unit title, List<Unit> below) {
    if (below.isEmpty() || below.size() > MAX_UNITS) {
      return Optional.empty();
    }
    var points = new ArrayList<RecordPoint>();
    boolean inLines = false;
    int leading = 0;
    for (Unit unit : below) {
      boolean line = unit.isParagraph() && unit.item() == 0;
      // What is listed below a labelled line belongs to it.
      var told = inLines && !line ? List.<RecordPoint>of() : RecordPoint.of(unit);
      inLines = inLines || (line && !told.isEmpty());
      points.addAll(told);
      leading += points.isEmpty() ? 1 : 0;
    }
    var section = new RecordSection(title, trimmed(below), points);
    int labels = section.labels().size();
    boolean lone = labels == 1 && points.size() == 1 && section.body().size() == 1;
    return (labels >= MIN_LABELS || lone)
            && labels * 2 >= points.size()
            && points.size() <= MAX_POINTS
            && leading <= MAX_LEADING
        ? Optional.of(section)
        : Optional.empty();
  }

  private static List<Unit> trimmed(List<Unit> below) {
    int size = Trailing.trimmedSize(below);
    while (size > 0 && below.get(size - 1).block() instanceof Block.Rule) {
      size--;
    }
    return below.subList(0, size);
  }

  /** What its points are called. */
  Set<String> labels() {
    return points.stream()
        .map(RecordPoint::label)
        .filter(label -> !label.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Whether there is no more than one point. */
  boolean isLone() {
    return points.size() == 1;
  }

  /** From the title to the last point. */
  Lines lines() {
    return body.isEmpty() ? title.lines() : title.lines().to(body.getLast().lines().last());
  }

  /** Whether nobody has written more than labels. */
  boolean isLeftOpen() {
    int labelled = points.stream().mapToInt(point -> letters(point.label())).sum();
    return body.stream().mapToInt(unit -> letters(UnitWriter.text(unit))).sum() <= labelled;
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** The card that asks for all points. */
  Candidate card(String guide, String front) {
    var source = new Source(guide, title.path(), lines().first(), lines().last());
    String back = OnlyEntries.joined(body);
    var card = new CardContent(CardKind.DEFINITION, front, back, List.of(), source);
    return new Candidate.Found(Convention.DEFINITION, card, lines());
  }
}
