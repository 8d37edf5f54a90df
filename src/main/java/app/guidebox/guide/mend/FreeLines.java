package app.guidebox.guide.mend;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Mends the lines of a text that no island covers, side by side. */
public final class FreeLines {
  /** Fewer lines are not worth another core. */
  private static final int MANY = 500;

  private final List<String> lines;
  private final Map<Integer, String> written;
  private final Underlines underlines;
  private final MarginTitles titles;
  private final OuterNumbers numbers;
  private final TableGroups groups;

  /**
   * Looks at these lines.
   *
   * @param written what stands for some of them, by index
   * @param inFence tells the indexes of lines of code
   */
  public FreeLines(List<String> lines, Map<Integer, String> written, IntPredicate inFence) {
    this.lines = lines;
    this.written = written;
    this.underlines = new Underlines(lines, inFence);
    this.titles = new MarginTitles(lines, inFence);
    this.numbers = new OuterNumbers(lines, inFence);
    this.groups = new TableGroups(lines, inFence);
  }

  /**
   * Sets each line that is not masked yet as the Markdown library should see it, and bounds how
   * deep all of them are nested.
   *
   * @return the index of the first line that was set flat; -1 if none was
   */
  public int fill(String[] masked) {
    var flat = new AtomicInteger(masked.length);
    var indexes = IntStream.range(0, masked.length);
    (masked.length < MANY ? indexes : indexes.parallel())
        .forEach(
            i -> {
              boolean free = isFree(masked, i);
              String mended = free ? mended(i) : masked[i];
              masked[i] = Nesting.bounded(mended);
              if (free && masked[i].length() < mended.length()) {
                flat.accumulateAndGet(i, Math::min);
              }
            });
    return flat.get() < masked.length ? flat.get() : -1;
  }

  /** Whether nothing stands for the line at that index yet. */
  // NullAway does not track array elements: a line that no island covers is still null.
  @SuppressWarnings("NullAway")
  public static boolean isFree(String[] masked, int index) {
    return masked[index] == null;
  }

  // What is mended may have hidden marks behind it, so that it is bounded only after.
  private String mended(int index) {
    if (underlines.isEmptyBullet(index)) {
      return "";
    }
    if (titles.isOne(index)) {
      return MarginTitles.MARK + OpenBold.closed(lines.get(index), lines, index);
    }
    if (groups.isOne(index)) {
      return TableGroups.row(lines.get(index));
    }
    String source = written.getOrDefault(index, lines.get(index));
    String counted = numbers.isOne(index) ? OuterNumbers.apart(source) : source;
    String line = GluedBullets.spaced(counted, lines, index);
    return underlines.isRule(index)
        ? Underlines.RULE
        : OpenBold.closed(LineMender.mend(line), lines, index);
  }
}
