package app.guidebox.guide.extract.words;

import java.util.Optional;

/**
 * The bold words that a text begins with, behind signs and a number at most.
 *
 * @param inside what stands between the marks
 * @param after what stands behind them, to the end of the text
 */
public record BoldLead(String inside, String after) {
  private static final int MAX_DIGITS = 4;

  /** Two marks are bold, three are bold and italic. */
  private static final int MOST_MARKS = 3;

  /** The bold words that the text begins with, if it does. */
  public static Optional<BoldLead> of(String text) {
    int at = afterNumber(text, afterSigns(text));
    if (at >= text.length() || "*_".indexOf(text.charAt(at)) < 0) {
      return Optional.empty();
    }
    for (int marks = MOST_MARKS; marks > 1; marks--) {
      String mark = text.substring(at, at + 1).repeat(marks);
      int from = at + marks;
      if (from < text.length()
          && text.startsWith(mark, at)
          && !Character.isWhitespace(text.charAt(from))) {
        int end = text.indexOf(mark, from + 1);
        if (end > 0) {
          return Optional.of(new BoldLead(text.substring(from, end), text.substring(end + marks)));
        }
      }
    }
    return Optional.empty();
  }

  private static int afterSigns(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean sign = c > 0x7F && (c == 0xFE0F || Character.getType(c) == Character.OTHER_SYMBOL);
      if (!sign && !Character.isWhitespace(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  // "12. " and "3) ".
  private static int afterNumber(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < MAX_DIGITS && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at == from || at + 1 >= text.length() || ".)".indexOf(text.charAt(at)) < 0) {
      return from;
    }
    int blank = at + 1;
    while (blank < text.length() && Character.isWhitespace(text.charAt(blank))) {
      blank++;
    }
    return blank > at + 1 ? blank : from;
  }
}
