package app.guidebox.guide.extract.marks;

import app.guidebox.guide.extract.asking.QuestionText;
import java.util.List;

/**
 * Numbers that nothing sets off from the questions behind them: {@code 1 What is a reef?}. Many a
 * sentence begins with a number, so they must count on from one question to the next.
 *
 * @param used whether the guide numbers its questions so
 */
record BareNumbers(boolean used) {
  /** Fewer may be chance. */
  private static final int MIN_ASKED = 3;

  /** A longer number is a year. */
  private static final int MAX_DIGITS = 3;

  /** Whether the lines number questions so. */
  static BareNumbers of(List<String> lines) {
    int next = 0;
    int asked = 0;
    for (String line : lines) {
      int end = end(line);
      if (end == 0 || !QuestionText.hasMark(line)) {
        continue;
      }
      int number = Integer.parseInt(line.substring(0, end));
      asked = number == next ? asked + 1 : 1;
      next = number + 1;
      if (asked >= MIN_ASKED) {
        return new BareNumbers(true);
      }
    }
    return new BareNumbers(false);
  }

  /** The text with a point behind such a number. */
  String pointed(String text) {
    int end = used ? end(text) : 0;
    boolean asks = end > 0 && QuestionText.hasAnyMark(text);
    return asks ? text.substring(0, end) + "." + text.substring(end) : text;
  }

  // Where the number ends, if a capital or a letter of a script without any begins behind it.
  private static int end(String line) {
    int at = 0;
    while (at < line.length()
        && at <= MAX_DIGITS
        && line.charAt(at) >= '0'
        && line.charAt(at) <= '9') {
      at++;
    }
    boolean number = at > 0 && at <= MAX_DIGITS && at + 1 < line.length();
    boolean begins =
        number
            && line.charAt(at) == ' '
            && (Character.isUpperCase(line.charAt(at + 1))
                || Character.isIdeographic(line.charAt(at + 1))
                || line.charAt(at + 1) == '¿');
    return begins ? at : 0;
  }
}
