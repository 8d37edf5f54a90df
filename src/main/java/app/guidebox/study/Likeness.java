package app.guidebox.study;

import java.util.Arrays;
import java.util.Locale;

/**
 * How alike two texts are: the Dice coefficient of their letter triples, upper and lower case,
 * punctuation and white space aside.
 *
 * <p>Source: Dice, Measures of the amount of ecologic association between species, 1945; on letter
 * groups: Adamson and Boreham, 1974.
 */
final class Likeness {
  /** The beginning of a text tells it from others; the rest would only cost time. */
  private static final int LONGEST = 4_000;

  private final int[] triples;

  Likeness(String text) {
    var plain = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    var padded = "  " + plain + "  ";
    triples = new int[padded.length() - 2];
    for (int i = 0; i < triples.length; i++) {
      triples[i] = (padded.charAt(i) * 31 + padded.charAt(i + 1)) * 31 + padded.charAt(i + 2);
    }
    Arrays.sort(triples);
  }

  /** The text without what does not matter to its sense: case, punctuation, white space. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isWritten(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  // A letter or a number.
  private static boolean isWritten(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** From 0, nothing in common, to 1, the same. */
  double to(Likeness other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < triples.length && j < other.triples.length) {
      int order = Integer.compare(triples[i], other.triples[j]);
      if (order == 0) {
        common++;
      }
      if (order <= 0) {
        i++;
      }
      if (order >= 0) {
        j++;
      }
    }
    return 2.0 * common / (triples.length + other.triples.length);
  }
}
