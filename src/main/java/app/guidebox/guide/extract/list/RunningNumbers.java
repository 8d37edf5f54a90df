package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.Versus;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of questions that go on where unindented text has cut their list. */
public final class RunningNumbers {
  /** An answer takes fewer blocks. */
  private static final int MAX_ANSWER = 40;

  /** {@code Knots (Q11–Q20)}, {@code Knoten (Fragen 11-20)}. */
  static final Pattern COUNTED =
      Pattern.compile("\\((?:\\p{L}{1,20} )?Q?(\\d{1,3})\\s?[-–—]\\s?Q?\\d{1,3}\\)$");

  private static final int MAX_DIGITS = 3;

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

  /**
   * The number that a question in these rows would go on with: the first of those that the title in
   * the first row counts, or else the one behind the last above them.
   */
  public static int next(String[] rows, List<Unit> units) {
    Matcher counted = rows[0].indexOf('(') > 0 ? COUNTED.matcher(rows[0].strip()) : null;
    return counted != null && counted.find() ? Integer.parseInt(counted.group(1)) : last(units) + 1;
  }

  /** The number of the last numbered entry in this section; 0 if there is none. */
  private static int last(List<Unit> units) {
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
            .allMatch(text -> AskingLine.demands(text) || Versus.isTitle(text));
  }

  /** Whether the list is one number above a quotation: the first, or next to one like it. */
  public static boolean isQuotedNext(Block.ListBlock list, Block below, List<Unit> units) {
    return list.numbered()
        && list.items().size() == 1
        && list.items().getFirst().blocks().size() == 1
        && below instanceof Block.Quote
        && below.lines().first() == list.lines().last() + 1
        && (list.start() == 1
            || (list.start() == last(units) + 1 && units.getLast().block() instanceof Block.Quote));
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
  public static boolean goOn(Flow flow, int number, int at) {
    int end = Math.min(flow.size(), at + MAX_ANSWER);
    for (int i = at; i < end && !flow.get(i).isHeading(); i++) {
      if (isNumber(flow.get(i))) {
        return flow.get(i).item() == number + 1
            || (flow.get(i).item() > 1 && QuestionText.asks(Plain.of(flow.get(i).text())));
      }
    }
    return false;
  }

  /**
   * Whether a line of text below a rule, or between two titles that count, asks and goes on with
   * the number of the title above it.
   */
  public static boolean followTitle(Flow flow, int at) {
    if (!isNumber(flow.get(at))
        || !(isBelowRule(flow, at) || isAboveTitle(flow, at))
        || !QuestionText.hasMark(Plain.of(flow.get(at).text()))) {
      return false;
    }
    int before = flow.get(at).item() - 1;
    for (int i = at - 1; i >= 0; i--) {
      Unit unit = flow.get(i);
      if (unit.isHeading()) {
        return unit.text().startsWith(before + ". ") && QuestionText.hasMark(Plain.of(unit.text()));
      }
      boolean counts = unit.item() == before && (isBelowRule(flow, i) || asks(unit));
      before = counts ? before - 1 : before;
    }
    return false;
  }

  // "14. What is a stay?" somewhere above "## 16. What is a shroud?"
  private static boolean isAboveTitle(Flow flow, int at) {
    if (!asks(flow.get(at))) {
      return false;
    }
    int number = flow.get(at).item();
    int title = flow.nextHeading(at);
    // A quick look before all entries up to there are counted.
    if (title == flow.size() || !QuestionNumbers.mayBeNumbered(flow.get(title).text())) {
      return false;
    }
    for (int i = at + 1; i < title; i++) {
      number += flow.get(i).item() == number + 1 && asks(flow.get(i)) ? 1 : 0;
    }
    return flow.get(title).text().startsWith((number + 1) + ". ");
  }

  private static boolean asks(Unit unit) {
    return isNumber(unit) && unit.isParagraph() && QuestionText.hasMark(Plain.of(unit.text()));
  }

  /** Whether that line counts the questions below it, and the first of them has that number. */
  public static boolean areCounted(Flow flow, int at) {
    String title = flow.get(at).text();
    Matcher counted = title.endsWith(")") ? COUNTED.matcher(title) : null;
    return counted != null
        && title.indexOf('\n') < 0
        && at + 1 < flow.size()
        && isNumber(flow.get(at + 1))
        && counted.find()
        && flow.get(at + 1).item() == Integer.parseInt(counted.group(1));
  }

  /**
   * Whether text begins with the number behind that of the text further above, with the same mark:
   * {@code 6、Reefs} below {@code 5、Why reef?}, unless an answer counts from one in between.
   */
  public static boolean countOn(Flow flow, int from, int at) {
    String first = flow.get(from).text();
    int number = flow.get(at).isParagraph() && flow.get(at).item() == 0 ? number(first) : 0;
    String mark = number > 0 ? first.substring(Integer.toString(number).length()).strip() : "";
    if (mark.isEmpty() || Character.isDigit(mark.charAt(0))) {
      return false;
    }
    char sign = mark.charAt(0);
    return begins(flow.get(at), number + 1, sign)
        && flow.units().subList(from + 1, at).stream().noneMatch(unit -> begins(unit, 1, sign));
  }

  private static boolean begins(Unit unit, int number, char sign) {
    return unit.isParagraph() && unit.text().startsWith(Integer.toString(number) + sign);
  }

  // The number with which the text begins; 0 if with none.
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && end <= MAX_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean counts = end > 0 && end <= MAX_DIGITS && QuestionNumbers.isNumbered(text);
    return counts ? Integer.parseInt(text.substring(0, end)) : 0;
  }

  private static boolean isBelowRule(Flow flow, int at) {
    return at > 1 && isNumber(flow.get(at)) && flow.get(at - 1).block() instanceof Block.Rule;
  }

  private static boolean isNumber(Unit unit) {
    return unit.item() > 0 && unit.isNumbered();
  }
}
