package app.guidebox.guide.source;

/**
 * Tells the question marks of Greek from semicolons, which look the same: one right behind Greek
 * letters ends a question. Unicode has a sign of its own for it that hardly any keyboard types.
 */
public final class GreekMarks {
  static final char QUESTION_MARK = '\u037E';

  /** What may stand between the last word and the mark. */
  private static final String CLOSING = "*_`»\")”’";

  private GreekMarks() {}

  /** The text with the question marks of Greek as such. */
  public static String told(String text) {
    int at = text.indexOf(';');
    StringBuilder told = null;
    for (; at >= 0; at = text.indexOf(';', at + 1)) {
      if (isBehindGreek(text, at)) {
        told = told == null ? new StringBuilder(text) : told;
        told.setCharAt(at, QUESTION_MARK);
      }
    }
    return told == null ? text : told.toString();
  }

  private static boolean isBehindGreek(String text, int mark) {
    int at = mark - 1;
    while (at >= 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && isGreek(text.charAt(at));
  }

  private static boolean isGreek(char c) {
    return (c >= '\u0384' && c <= '\u03FF') || (c >= '\u1F00' && c <= '\u1FFF');
  }
}
