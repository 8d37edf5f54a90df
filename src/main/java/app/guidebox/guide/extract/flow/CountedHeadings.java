package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import java.util.BitSet;
import java.util.List;

/** Headings that are counted without a point behind the number: {@code ### 1 Knots}. */
public final class CountedHeadings {
  /** Fewer of them may begin with any number, such as "5 knots for beginners". */
  private static final int MIN_COUNTED = 3;

  private static final int MAX_DIGITS = 3;

  /** What may stand behind a number, and a blank. */
  private static final String MARKS = ".):-–—";

  private final BitSet levels = new BitSet();

  private CountedHeadings() {}

  /** Those among the headings of a guide. */
  public static CountedHeadings of(List<Block.Heading> headings) {
    var counted = new CountedHeadings();
    int[] next = new int[8];
    int[] all = new int[8];
    for (Block.Heading heading : headings) {
      int number = number(withoutPoint(heading.text().markdown()));
      int level = heading.level();
      all[level]++;
      next[level] += number == next[level] + 1 ? 1 : 0;
    }
    for (int level = 1; level < next.length; level++) {
      counted.levels.set(level, next[level] >= MIN_COUNTED && next[level] * 2 > all[level]);
    }
    return counted;
  }

  /** The heading's text, with a point behind its number where the headings of its level count. */
  public String pointed(Block.Heading heading, String text) {
    if (!levels.get(heading.level()) || number(text) < 0) {
      return text;
    }
    int end = text.indexOf(' ');
    boolean marked = end + 1 < text.length() && MARKS.indexOf(text.charAt(end + 1)) >= 0;
    return marked ? text : text.substring(0, end) + "." + text.substring(end);
  }

  // "1. Knots" among "2 Hitches" and "3 Bends" counts as well.
  private static String withoutPoint(String text) {
    int point = text.indexOf(". ");
    return point > 0 && point <= MAX_DIGITS
        ? text.substring(0, point) + text.substring(point + 1)
        : text;
  }

  // The number before the first blank; -1 if something else stands there.
  private static int number(String text) {
    int end = text.indexOf(' ');
    if (end <= 0 || end > MAX_DIGITS) {
      return -1;
    }
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(text.substring(0, end));
  }
}
