package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Takes the names of those who asked a question off its end: {@code Why sail? (Google, TCS)}. */
final class Companies {
  private static final WordList NAMES = Words.load("companies");

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,/&;|]|\\band\\b)\\s*");

  private Companies() {}

  /** The text without brackets behind it in which nothing but companies stands. */
  static String without(String text) {
    boolean closed = text.endsWith(")") || text.endsWith("]");
    int open = closed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
    if (open <= 0) {
      return text;
    }
    String inside = Words.lower(text.substring(open + 1, text.length() - 1)).strip();
    boolean all =
        !inside.isEmpty() && Arrays.stream(BETWEEN.split(inside)).allMatch(NAMES::contains);
    return all ? text.substring(0, open).stripTrailing() : text;
  }
}
