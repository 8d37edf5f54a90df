package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import java.util.BitSet;

/** Headings that are counted, from one through all chapters of a guide or anew, by their level. */
final class RunningTitles {
  /** Fewer of them may be the parts of anything. */
  private static final int MIN_TITLES = 5;

  /** No guide numbers more of them than three digits count. */
  private static final int MAX_DIGITS = 3;

  /** So many of those that are counted must be sentences. */
  private static final double MOST = 0.8;

  private final int[] counted = new int[8];
  private final int[] sentences = new int[8];
  private final int[] last = new int[8];
  private final BitSet broken = new BitSet();
  private final BitSet parted = new BitSet();
  private final BitSet across = new BitSet();

  /** Takes the next heading of the guide. */
  void learn(int level, String plain) {
    parted.set(level + 1, last.length);
    if (!QuestionNumbers.isNumbered(plain)) {
      return;
    }
    counted[level]++;
    sentences[level] += isSentence(plain) ? 1 : 0;
    int number = number(plain);
    if (number != last[level] + 1) {
      broken.set(level);
      return;
    }
    if (last[level] > 0 && parted.get(level)) {
      across.set(level);
    }
    parted.clear(level);
    last[level] = number;
  }

  /** Whether those of that level run on from chapter to chapter. */
  boolean runOn(int level) {
    return last[level] >= MIN_TITLES && across.get(level) && !broken.get(level);
  }

  /** Whether those of that level demand or ask in sentences, as no step and no chapter does. */
  boolean areSentences(int level) {
    return counted[level] >= MIN_TITLES && sentences[level] >= MOST * counted[level];
  }

  private static boolean isSentence(String plain) {
    return plain.endsWith(".") || QuestionText.hasMark(plain);
  }

  // -1 for what is not a plain number.
  private static int number(String plain) {
    int from = 0;
    while (from < plain.length() && !Character.isLetterOrDigit(plain.charAt(from))) {
      from++;
    }
    int end = from;
    while (end < plain.length()
        && end - from <= MAX_DIGITS
        && plain.charAt(end) >= '0'
        && plain.charAt(end) <= '9') {
      end++;
    }
    return end > from && end - from <= MAX_DIGITS
        ? Integer.parseInt(plain.substring(from, end))
        : -1;
  }
}
