package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.asking.QuestionText;

/** What stands in brackets behind the word or the number of a label: {@code Answer (short):}. */
final class LabelAsides {
  /** It is short. */
  private static final int MAX_LENGTH = 40;

  /** Behind a number more may be told of a question, such as its part of the exam. */
  private static final int MAX_NUMBERED = 120;

  private LabelAsides() {}

  /** Where it ends if it stands there, and the place itself if it does not. */
  static int end(String text, int at, boolean numbered) {
    int from = at;
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    if (from >= text.length() || "(（[".indexOf(text.charAt(from)) < 0) {
      return at;
    }
    int end = from;
    int limit = Math.min(text.length(), from + (numbered ? MAX_NUMBERED : MAX_LENGTH));
    while (end < limit && ")）]\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == limit || text.charAt(end) == '\n' || isInitial(text, from)) {
      return at;
    }
    int next = end + 1;
    while (next < text.length() && LabelReader.EMPHASIS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (numbered && goesOn(text, next)) {
      return end(text, end + 1, true);
    }
    boolean ended =
        (numbered || next > end + 1) && (next >= text.length() || text.charAt(next) == '\n');
    boolean delimited = next < text.length() && ":：".indexOf(text.charAt(next)) >= 0;
    return ended || delimited ? end + 1 : at;
  }

  /** Whether no number stands there, but what may be scored: {@code Q (5 marks):}. */
  static boolean arePoints(String text, int at) {
    int close = text.startsWith(" (", at) ? text.indexOf(')', at) : -1;
    return close > 0 && QuestionText.isPoints(text.substring(at + 2, close));
  }

  // "Question 3 (A) [spring exam]", "Question 3 (B) — Moorings"
  private static boolean goesOn(String text, int next) {
    return next + 2 < text.length()
        && text.charAt(next) == ' '
        && "([（—–".indexOf(text.charAt(next + 1)) >= 0;
  }

  // "A (Availability): …" names a thing by its first letter.
  private static boolean isInitial(String text, int bracket) {
    int letter = bracket - 2;
    char c = letter < 0 ? ' ' : text.charAt(letter);
    return Character.isUpperCase(c)
        && (letter == 0 || !Character.isLetter(text.charAt(letter - 1)))
        && text.startsWith(String.valueOf(c), bracket + 1);
  }
}
