package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody did in a situation, told in parts: {@code **Action:** I took in a reef.}, {@code
 * **Result:** …}. With the situation above it, that answers a question and is no case of one.
 */
public final class Deeds {
  private static final WordList LABELS = Words.load("deeds");

  /** A label stands near the beginning of its line. */
  private static final int NEAR = 40;

  private Deeds() {}

  /** Whether a part of a deed is told in the unit, in any of its lines or entries. */
  public static boolean areTold(Unit unit) {
    return lines(unit).anyMatch(Deeds::isPart);
  }

  /** Whether the units begin with a situation and tell what was done in it. */
  public static boolean answer(List<Unit> units) {
    return !units.isEmpty()
        && lines(units.getFirst()).findFirst().filter(Deeds::isSituation).isPresent()
        && units.stream().anyMatch(Deeds::areTold);
  }

  private static Stream<String> lines(Unit unit) {
    if (unit.isParagraph()) {
      return unit.text().lines();
    }
    return unit.block() instanceof Block.ListBlock list
        ? list.items().stream().map(item -> item.firstText().orElse(""))
        : Stream.empty();
  }

  private static boolean isSituation(String line) {
    return mayBeLabelled(line)
        && Label.of(line, PartTitles.CONTEXT).filter(Label::marked).isPresent();
  }

  private static boolean isPart(String line) {
    return mayBeLabelled(line) && Label.of(line, LABELS).filter(Label::marked).isPresent();
  }

  private static boolean mayBeLabelled(String line) {
    int colon = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
    return colon > 0 && colon <= NEAR;
  }
}
