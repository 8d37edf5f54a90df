package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;

/** Lines between two lists of questions that title the second. */
public final class ListTitles {
  /** A title is shorter. */
  private static final int MAX_TITLE = 60;

  private ListTitles() {}

  /** Whether a short line below a listed answer titles the next number: {@code Knots}. */
  public static boolean titlesNumber(Flow flow, Unit first, int at) {
    String text = flow.get(at).text();
    return first.isNumbered()
        && at + 1 < flow.size()
        && flow.get(at + 1).isNumbered()
        && flow.get(at + 1).item() == first.item() + 1
        && flow.get(at - 1).block() instanceof Block.ListBlock
        && text.length() <= MAX_TITLE
        && text.indexOf('\n') < 0
        && Character.isUpperCase(text.codePointAt(0))
        && Character.isLetterOrDigit(text.codePointBefore(text.length()))
        && AnswerLabel.of(text).isEmpty()
        && QuestionText.asks(Plain.of(flow.get(at + 1).text()));
  }

  /** Whether both are titles with numbers: {@code **2. Knots**} below {@code **1. Ropes?**}. */
  public static boolean isNextNumber(Unit first, Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && first.item() == 0
        && BoldLines.isNumberedTitle(unit.text())
        && BoldLines.isNumberedTitle(first.text());
  }

  /** Whether the unit leads on to more questions: {@code Advanced:} above their list. */
  public static boolean announcesNext(Flow flow, int at) {
    Unit unit = flow.get(at);
    return unit.item() == 0
        && unit.isParagraph()
        && unit.text().endsWith(":")
        && unit.text().indexOf('\n') < 0
        && at + 1 < flow.size()
        && flow.get(at + 1).item() > 0
        && BareEntries.isBare(flow.get(at + 1));
  }

  /** Whether the unit below a list that asks titles the next one: {@code **Knots**}. */
  public static boolean titlesNext(Flow flow, Unit first, int at) {
    Unit unit = flow.get(at);
    return first.item() > 0
        && unit.item() == 0
        && unit.isParagraph()
        && unit.text().indexOf('\n') < 0
        && Emphasis.isWhollyBold(unit.text())
        && (BoldLines.isNumberedTitle(unit.text())
            || (at + 1 < flow.size() && flow.get(at + 1).item() > 0));
  }
}
