package app.guidebox.guide.mend;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Lines that title the rows below them in the middle of a table: {@code **Square sails**} between
 * {@code | Course | … |} and {@code | Royal | … |}. Markdown ends the table there, and takes the
 * rows below for text.
 */
final class TableGroups {
  private static final char BAR = '|';

  private static final Pattern BOLD = Pattern.compile("(\\*{2,3}|__)[^*_]{1,56}\\1");

  /** A longer line is a text. */
  private static final int MAX_LENGTH = 60;

  private final List<String> lines;
  private final IntPredicate inFence;

  /**
   * Looks at these lines.
   *
   * @param inFence tells the indexes of lines of code
   */
  TableGroups(List<String> lines, IntPredicate inFence) {
    this.lines = lines;
    this.inFence = inFence;
  }

  /** Whether the line at that index is such a line. */
  boolean isOne(int index) {
    return isTitle(index) && reachesRow(index, -1) && reachesRow(index, 1) && isInTable(index);
  }

  /** The line as a row of the table in which it stands. */
  static String row(String line) {
    return "| " + line.strip() + " |";
  }

  // Another such line may stand between it and the next row.
  private boolean reachesRow(int index, int step) {
    int at = index + step;
    while (at >= 0 && at < lines.size() && isTitle(at)) {
      at += step;
    }
    return at >= 0 && at < lines.size() && isRow(at);
  }

  // A line of dashes stands above the first row.
  private boolean isInTable(int index) {
    int at = index - 1;
    while (at >= 0 && (isRow(at) || isTitle(at))) {
      if (isRow(at) && isDrawn(lines.get(at).strip())) {
        return true;
      }
      at--;
    }
    return false;
  }

  private boolean isRow(int at) {
    String line = lines.get(at).strip();
    return line.length() > 2 && line.charAt(0) == BAR && !inFence.test(at);
  }

  private boolean isTitle(int at) {
    String line = lines.get(at).strip();
    if (line.isEmpty() || line.length() > MAX_LENGTH || line.indexOf(BAR) >= 0) {
      return false;
    }
    String name = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    boolean led = name.length() < line.length() && Character.isLetter(name.codePointAt(0));
    return (led || BOLD.matcher(name).matches()) && !inFence.test(at);
  }

  private static boolean isDrawn(String row) {
    return row.indexOf('-') > 0 && row.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }
}
