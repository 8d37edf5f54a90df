package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Options that stand in another order than their letters: {@code C) … A) … B) …}. */
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

  // Each of the first letters stands there once, and not in their order.
  private static boolean isShuffled(String[] rows, int from, int end) {
    int found = 0;
    boolean ordered = true;
    for (int i = from; i < end; i++) {
      found |= 1 << letter(rows[i]);
      ordered &= letter(rows[i]) == i - from;
    }
    return !ordered && found == (1 << (end - from)) - 1;
  }

  /** The entries in the order of their letters, where they have each of the first ones once. */
  static List<Block.Item> sorted(List<Block.Item> items) {
    if (items.size() < MIN || items.size() > MAX) {
      return items;
    }
    int found = 0;
    boolean ordered = true;
    for (int i = 0; i < items.size(); i++) {
      int letter = letter(items.get(i));
      if (letter < 0) {
        return items;
      }
      found |= 1 << letter;
      ordered &= letter == i;
    }
    boolean shuffled = !ordered && found == (1 << items.size()) - 1;
    return shuffled
        ? items.stream().sorted(Comparator.comparingInt(ShuffledOptions::letter)).toList()
        : items;
  }

  // "- **A)** rope"
  private static int letter(Block.Item item) {
    var lettered = item.firstText().flatMap(LetteredText::of);
    if (lettered.isEmpty()) {
      return -1;
    }
    int letter = Character.toUpperCase(lettered.get().letter()) - 'A';
    return letter >= 0 && letter < MAX ? letter : -1;
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
