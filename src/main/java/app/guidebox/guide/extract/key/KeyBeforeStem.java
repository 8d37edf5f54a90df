package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.choice.OptionLetters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with the right letters in a line right above the question: {@code 7. C is correct}. */
public final class KeyBeforeStem {
  /** The number and the letters are no longer. */
  private static final int MAX_LENGTH = 60;

  /** The key, a stem and two options. */
  private static final int MIN_ROWS = 4;

  private static final Pattern KEY =
      Pattern.compile(
          "(?:[*_]{0,2}(?<number>\\d{1,4})[.):]?[*_]{0,2}\\s+)?"
              + "(?i:(?:correct )?answers?(?: is| are|:)?\\s+)?"
              + "[*_]{0,2}(?<letters>[A-H](?:\\s?(?:,|&|and)\\s?[A-H]){0,4})[*_]{0,2}"
              + "(?<right>(?i:\\s+(?:is|are)(?: the)? (?:correct|right)(?: answers?| options?)?))?"
              + "[.]?[*_]{0,2}\\s*");

  private KeyBeforeStem() {}

  /** Puts such a key below the options that follow it in the rows of its paragraph. */
  public static void moveBelowOptions(String[] rows) {
    if (rows.length < MIN_ROWS || rows[0].length() > MAX_LENGTH || !mayBegin(rows[0])) {
      return;
    }
    Matcher key = KEY.matcher(rows[0]);
    if (!key.matches() || !offers(rows)) {
      return;
    }
    String number = key.group("number");
    if (number == null && key.group("right") == null) {
      return;
    }
    System.arraycopy(rows, 1, rows, 0, rows.length - 1);
    rows[0] = number == null ? rows[0] : "Question " + number + ": " + rows[0];
    rows[rows.length - 1] = "Answer: " + key.group("letters");
  }

  // A quick look before a slow one.
  private static boolean mayBegin(String row) {
    int at = 0;
    while (at < row.length() && "*_".indexOf(row.charAt(at)) >= 0) {
      at++;
    }
    char first = at < row.length() ? row.charAt(at) : ' ';
    return Character.isDigit(first)
        || (first >= 'A'
            && first <= 'H'
            && " ,*_&".indexOf(row.charAt(Math.min(at + 1, row.length() - 1))) >= 0);
  }

  // Options end the paragraph, below a stem.
  private static boolean offers(String[] rows) {
    for (int i = 2; i + 1 < rows.length; i++) {
      if (OptionLetters.begin(rows[i], rows[i + 1])) {
        return true;
      }
    }
    return false;
  }
}
