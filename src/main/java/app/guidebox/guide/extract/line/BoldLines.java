package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.BoldLead;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.regex.Pattern;

/** Lines that begin with a question, a number or a title in bold. */
public final class BoldLines {
  private static final Pattern ASIDE =
      Pattern.compile("[*_]{0,3}[(\\[]asked [^()\\[\\]]{1,60}[)\\]][*_]{0,3}");

  private static final Pattern EXERCISE = Pattern.compile("\\d{1,4}[.)]\\s+\\S.*");

  private static final Pattern ONLY_NUMBER = Pattern.compile("[B-QS-Z]{0,2}\\d{1,4}\\s*[.):]?");

  /** What grades a question or names its field is shorter. */
  private static final int MAX_TAG = 40;

  private BoldLines() {}

  /** Whether the text is no more than a number in bold before other text. */
  public static boolean isNumberOnly(String text) {
    if (!beginsWithDigit(text)) {
      return false;
    }
    return BoldLead.of(text)
            .filter(bold -> isNumber(bold.inside().strip()))
            .filter(bold -> !bold.after().isBlank())
            .isPresent()
        && Term.of(text).isEmpty();
  }

  /** Whether the bold text is no more than a number. */
  public static boolean isNumber(String inside) {
    return Words.hasDigit(inside) && ONLY_NUMBER.matcher(inside).matches();
  }

  // A quick look before a slow one.
  private static boolean beginsWithDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Character.isDigit(text.charAt(i)) && Emphasis.isNear(text);
      }
    }
    return false;
  }

  /** Whether the text begins with a bold number and title, and goes on in the same line. */
  public static boolean isTitledExercise(String text) {
    if (!beginsWithDigit(text)) {
      return false;
    }
    return BoldLead.of(text)
        .filter(bold -> EXERCISE.matcher(bold.inside()).matches() && !isLabel(bold.inside()))
        .filter(bold -> !QuestionText.hasMarkInside(bold.inside()))
        .map(bold -> bold.after().strip())
        .filter(after -> after.length() > 20 && ":：-–—".indexOf(after.charAt(0)) < 0)
        .isPresent();
  }

  /** Whether the text is a bold number and title in a line of its own. */
  public static boolean isNumberedTitle(String text) {
    if (!Emphasis.isNear(text) || !QuestionNumbers.mayBeNumbered(text)) {
      return false;
    }
    return BoldLead.of(text)
        .filter(bold -> isAlone(bold.after()))
        .filter(bold -> QuestionNumbers.isNumbered(Plain.of(bold.inside())))
        .isPresent();
  }

  /** The same with a number of several parts: {@code **1.2 What is a reef?**}. */
  public static boolean isOutlineTitle(String text) {
    if (!Emphasis.isNear(text) || !QuestionNumbers.mayBeNumbered(text)) {
      return false;
    }
    return BoldLead.of(text)
        .filter(bold -> isAlone(bold.after()))
        .filter(bold -> QuestionNumbers.isOutlineNumbered(Plain.of(bold.inside())))
        .isPresent();
  }

  /** What stands behind a letter and a number in bold, {@code **D3.** …}; empty if none do. */
  public static String behindCode(String text) {
    boolean may = text.length() > 4 && text.startsWith("**") && isCapital(text.charAt(2));
    return may
        ? BoldLead.of(text)
            .filter(bold -> isCode(bold.inside().strip()))
            .map(bold -> bold.after().strip())
            .orElse("")
        : "";
  }

  /** Whether the bold text is a letter, a number and a mark: {@code H2} may be a name. */
  public static boolean isCode(String inside) {
    return isCapital(inside.charAt(0))
        && ".)".indexOf(inside.charAt(inside.length() - 1)) >= 0
        && isNumber(inside);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether the line begins with a bold text that asks. */
  public static boolean isAsked(String line) {
    if (!QuestionText.hasAnyMark(line) || !Emphasis.isNear(line)) {
      return false;
    }
    return BoldLead.of(line)
        .filter(bold -> QuestionText.hasMark(Plain.of(bold.inside())))
        .isPresent();
  }

  /** Whether the line is a bold question with its answer behind it. */
  public static boolean isAskedAndTold(String line) {
    if (!QuestionText.hasAnyMark(line) || !Emphasis.isNear(line)) {
      return false;
    }
    return BoldLead.of(line)
        .filter(bold -> QuestionText.hasMark(Plain.of(bold.inside())))
        .filter(bold -> Words.hasLetterOrDigit(bold.after()))
        .isPresent();
  }

  /** Whether the row is such a question, or one with its answer below it, where a text ends. */
  public static boolean isAskedBelow(String[] rows, int row) {
    String above = rows[row - 1].strip();
    boolean told = row + 1 < rows.length && isAsked(rows[row]);
    return (told || isAskedAndTold(rows[row]))
        && !above.isEmpty()
        && (".!。！".indexOf(above.charAt(above.length() - 1)) >= 0 || isAskedAndTold(above));
  }

  /** The line without what grades its question in bold: {@code **Why?** _(easy)_}. */
  public static String untagged(String line) {
    if (!line.endsWith(")_") && !line.endsWith(")*")) {
      return line;
    }
    return BoldLead.of(line)
        .filter(bold -> withoutTag(bold.after().strip()).isEmpty())
        .map(bold -> line.substring(0, line.length() - bold.after().length()))
        .orElse(line);
  }

  /** What stands behind a bold question, without what grades that: {@code _(easy)_}. */
  public static String withoutTag(String after) {
    String line = FirstLine.of(after);
    String tag = Emphasis.unwrapped(line);
    boolean wrapped =
        tag.length() < line.strip().length()
            && tag.length() <= MAX_TAG
            && tag.startsWith("(")
            && tag.indexOf(')') == tag.length() - 1;
    return wrapped && !isAside(line) ? after.substring(line.length()).strip() : after;
  }

  /** Whether nothing stands behind the bold text in its line. */
  public static boolean isAlone(String behind) {
    return behind.isBlank() || behind.startsWith("\n");
  }

  /** Whether the bold text names a step and is no task: {@code **1. Look:** …}. */
  public static boolean isLabel(String inside) {
    String text = inside.strip();
    return text.endsWith(":") || text.endsWith("：");
  }

  /** Whether what stands behind a bold question tells who asked it: {@code (asked at sea)}. */
  public static boolean isAside(String after) {
    return ASIDE.matcher(after).matches();
  }
}
