package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.FirstLine;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Versus;
import java.util.List;

/** Numbers of questions that go on where unindented text has cut their list. */
public final class RunningNumbers {
  /** An answer takes fewer blocks. */
  private static final int MAX_ANSWER = 40;

  private RunningNumbers() {}

  /** Whether any line below the first begins with a digit; a quick look before a slow one. */
  public static boolean mayGoOn(String[] rows) {
    for (int i = 1; i < rows.length; i++) {
      if (!rows[i].isEmpty() && Character.isDigit(rows[i].charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The number of the last numbered entry in this section; 0 if there is none. */
  public static int last(List<Unit> units) {
    for (int i = units.size() - 1; i >= Math.max(0, units.size() - MAX_ANSWER); i--) {
      Unit unit = units.get(i);
      if (unit.isHeading()) {
        return 0;
      }
      if (isNumber(unit)) {
        return unit.item();
      }
      if (unit.block() instanceof Block.ListBlock list && list.numbered() && unit.item() == 0) {
        return list.start() + list.items().size() - 1;
      }
    }
    return 0;
  }

  /** Whether the list goes on with the numbers above it, and its entries ask as those do. */
  public static boolean goesOn(Block.ListBlock list, List<Unit> units) {
    return list.numbered()
        && list.start() > 1
        && list.start() == last(units) + 1
        && list.items().stream()
            .map(item -> item.firstText().orElse(""))
            .map(FirstLine::of)
            .allMatch(text -> ListShape.demands(text) || Versus.isTitle(text));
  }

  /** Whether the line begins with that number and asks: "7. What is a spring line?". */
  public static boolean asks(String row, int number) {
    if (number < 2 || row.isEmpty() || !Character.isDigit(row.charAt(0))) {
      return false;
    }
    String digits = Integer.toString(number);
    int end = digits.length();
    return row.startsWith(digits)
        && row.length() > end + 2
        && ".)".indexOf(row.charAt(end)) >= 0
        && row.charAt(end + 1) == ' '
        && QuestionText.asks(Plain.of(row));
  }

  /**
   * Whether below that unit the entry with the next number, or another one that asks, follows in
   * the same section.
   */
  static boolean goOn(Flow flow, int number, int at) {
    int end = Math.min(flow.size(), at + MAX_ANSWER);
    for (int i = at; i < end && !flow.get(i).isHeading(); i++) {
      if (isNumber(flow.get(i))) {
        return flow.get(i).item() == number + 1
            || (flow.get(i).item() > 1 && QuestionText.asks(Plain.of(flow.get(i).text())));
      }
    }
    return false;
  }

  private static boolean isNumber(Unit unit) {
    return unit.item() > 0 && unit.isNumbered();
  }
}
