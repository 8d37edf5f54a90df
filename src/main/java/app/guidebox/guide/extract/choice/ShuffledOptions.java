package app.guidebox.guide.extract.choice;

import java.util.Arrays;
import java.util.Comparator;

/** Options that a program shuffled together with their letters: {@code C) … A) … B) …}. */
public final class ShuffledOptions {
  /** Two may be anything. */
  private static final int MIN = 3;

  /** No exam offers more. */
  private static final int MAX = 8;

  private ShuffledOptions() {}

  /** Puts the last rows that are such options in the order of their letters. */
  public static void sort(String[] rows) {
    int end = rows.length;
    while (end > 0 && letter(rows[end - 1]) < 0) {
      end--;
    }
    int from = end;
    while (from > 0 && letter(rows[from - 1]) >= 0) {
      from--;
    }
    int size = end - from;
    if (size < MIN || size > MAX || !isShuffled(rows, from, end)) {
      return;
    }
    Arrays.sort(rows, from, end, Comparator.comparingInt(ShuffledOptions::letter));
  }

  // Each of the first letters stands there once, neither in their order nor in its reverse.
  private static boolean isShuffled(String[] rows, int from, int end) {
    int found = 0;
    boolean ordered = true;
    boolean reversed = true;
    for (int i = from; i < end; i++) {
      found |= 1 << letter(rows[i]);
      ordered &= letter(rows[i]) == i - from;
      reversed &= letter(rows[i]) == end - 1 - i;
    }
    return !ordered && !reversed && found == (1 << (end - from)) - 1;
  }

  // "A) rope" or "a. rope"
  private static int letter(String row) {
    String line = row.strip();
    if (line.length() <= 3 || ").".indexOf(line.charAt(1)) < 0 || line.charAt(2) != ' ') {
      return -1;
    }
    int letter = Character.toUpperCase(line.charAt(0)) - 'A';
    return letter < MAX ? letter : -1;
  }
}
