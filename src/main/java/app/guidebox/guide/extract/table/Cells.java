package app.guidebox.guide.extract.table;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Measures;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import java.util.regex.Pattern;

/** Tells by itself what kind of thing a cell holds: a number, a link, a box to tick. */
final class Cells {
  private static final Pattern LINK_CELL =
      Pattern.compile("[\\s*_]*(?:\\[[^\\]]*\\]\\([^)]*\\)[\\s,*_]*)+|<?https?://\\S+>?");

  private static final Pattern NUMBER = Pattern.compile("[#\\s]*\\d{1,9}[.)]?");

  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,3}:\\d{2}(?::\\d{2})?(?:\\s*[-–—]\\s*\\d{1,3}:\\d{2}(?::\\d{2})?)?");

  private static final Pattern TICK = Pattern.compile("[\\s⬜☐☑✅❌🔲\\[\\]xX-]*");

  private static final Pattern FIGURE =
      Pattern.compile("[~≈<>≤≥$€£]*\\s*\\d[\\d,]*[.,]\\d+\\s*(?:%|\\p{L}{1,4})?");

  private static final Pattern PERCENTAGE =
      Pattern.compile("~?\\d{1,3}(?:\\s?[-–—]\\s?\\d{1,3})?\\s?%");

  private static final Pattern COUNT = Pattern.compile("~?\\d{1,6}\\+?");

  private static final Pattern QUESTIONS =
      Pattern.compile("Q\\d{1,4}(?:(?:, ?|; ?| ?[-–—] ?)Q?\\d{1,4}){0,200}+");

  /** What is still to be done is told in few words. */
  private static final int MAX_STATE = 30;

  /** No number is longer, and no mark. */
  private static final int MAX_SHORT = 12;

  /** Longer cells hold text, not a link or a number. */
  private static final int MAX_CELL = 1000;

  private Cells() {}

  static boolean isLink(String cell) {
    boolean may = cell.contains("](") || cell.contains("http");
    return may && cell.length() < MAX_CELL && LINK_CELL.matcher(cell).matches();
  }

  // "____" for the learner to write on.
  static boolean isToFillIn(String cell) {
    return (cell.contains("__") || cell.contains("\\_\\_"))
        && cell.chars().allMatch(c -> "_*/ \\$%".indexOf(c) >= 0);
  }

  // Blank, or "_" for what there is none of.
  static boolean isEmpty(String cell) {
    return cell.chars().allMatch(c -> c == '_' || c == '\\' || Character.isWhitespace(c));
  }

  static boolean isTick(String cell) {
    return cell.length() <= MAX_SHORT && TICK.matcher(cell).matches();
  }

  // "✅ done", "🚧"
  static boolean isState(String cell) {
    return isTick(cell)
        || (cell.length() <= MAX_STATE && Fronts.isSigned(Emphasis.unwrapped(cell.strip())));
  }

  // "09:00 - 28:00": when something is told, not what.
  static boolean isClock(String cell) {
    return cell.indexOf(':') >= 0 && CLOCK.matcher(Plain.of(cell)).matches();
  }

  static boolean isNumber(String cell) {
    return cell.length() <= MAX_SHORT && NUMBER.matcher(cell).matches();
  }

  // "Q1, Q4, Q7–Q9" tells of questions by their numbers.
  static boolean areQuestions(String cell) {
    return cell.startsWith("Q") && QUESTIONS.matcher(cell).matches();
  }

  static boolean isNumberOfQuestion(String cell) {
    String text = Plain.of(cell);
    return isNumber(text.startsWith("Q") ? text.substring(1) : text);
  }

  // "**2. Ships**" in a list of things.
  static boolean isCounted(String cell) {
    int at = 0;
    while (at < cell.length() && "*_ ".indexOf(cell.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (at < cell.length() && Character.isDigit(cell.charAt(at))) {
      at++;
    }
    boolean numbered = at > digits && at - digits <= 2 && at + 2 < cell.length();
    return numbered && ".)".indexOf(cell.charAt(at)) >= 0 && cell.charAt(at + 1) == ' ';
  }

  static boolean isMeasure(String cell) {
    return cell.isBlank() || Measures.isOne(cell);
  }

  static boolean isFigure(String cell) {
    return FIGURE.matcher(Plain.of(cell)).matches();
  }

  static boolean isLetter(String cell) {
    return Plain.of(cell).strip().length() == 1;
  }

  static int number(String cell) {
    int number = 0;
    for (int i = 0; i < Math.min(cell.length(), MAX_SHORT); i++) {
      int digit = Character.digit(cell.charAt(i), 10);
      number = digit < 0 ? number : number % 10_000_000 * 10 + digit;
    }
    return number;
  }

  static boolean isCount(String cell) {
    return cell.length() <= MAX_SHORT && COUNT.matcher(Plain.of(cell).strip()).matches();
  }

  static boolean isPercentage(String cell) {
    return cell.length() <= MAX_SHORT && PERCENTAGE.matcher(Plain.of(cell)).matches();
  }

  static boolean asks(String cell) {
    return QuestionText.hasAnyMark(cell) && QuestionText.hasMark(Plain.of(cell));
  }

  // "X" below what belongs to the row.
  static boolean isCross(String cell) {
    return cell.strip().equalsIgnoreCase("x");
  }

  static boolean says(String cell) {
    return cell.indexOf('✅') >= 0 || cell.indexOf('❌') >= 0;
  }
}
