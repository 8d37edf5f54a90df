package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/**
 * What somebody did in a situation, told in parts: {@code **Action:** I took in a reef.}, {@code
 * **Result:** …}. With the situation above it, that answers a question and is no case of one.
 */
public final class Deeds {
  private static final WordList LABELS = Words.load("deeds");

  /** A label stands near the beginning of its line. */
  private static final int NEAR = 40;

  private Deeds() {}

  /** Whether a part of a deed is told in the unit, in any of its lines. */
  public static boolean areTold(Unit unit) {
    return !unit.isHeading()
        && UnitWriter.text(unit).lines().anyMatch(line -> isPart(line.strip()));
  }

  /** Whether the units begin with a situation and tell what was done in it. */
  public static boolean answer(List<Unit> units) {
    return !units.isEmpty()
        && Label.of(first(units.getFirst()), PartTitles.CONTEXT).filter(Label::marked).isPresent()
        && units.stream().anyMatch(Deeds::areTold);
  }

  private static String first(Unit unit) {
    return withoutBullet(UnitWriter.text(unit).lines().findFirst().orElse(""));
  }

  private static boolean isPart(String line) {
    int colon = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
    return colon > 0
        && colon <= NEAR
        && Label.of(withoutBullet(line), LABELS).filter(Label::marked).isPresent();
  }

  private static String withoutBullet(String line) {
    return line.startsWith("- ") ? line.substring(2).strip() : line;
  }
}
