package app.guidebox.guide.mend;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the numbers that go on behind a list of steps in an answer: {@code 3.} below {@code 1.} and
 * {@code 2.}, where the text with the steps stands below another {@code 2.}. Markdown takes them
 * for further steps.
 */
final class OuterNumbers {
  private static final int MAX_DIGITS = 3;

  private final List<String> lines;
  private final BitSet found = new BitSet();

  /** The number of the last entry, and of the last step within its text; 0 for none. */
  private int outer;

  private int inner;

  /** Whether no empty line stood between the steps. */
  private boolean tight;

  /**
   * Looks through these lines once.
   *
   * @param inFence tells the indexes of lines of code
   */
  OuterNumbers(List<String> lines, IntPredicate inFence) {
    this.lines = lines;
    for (int i = 1; i + 1 < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty() || inFence.test(i)) {
        continue;
      }
      if (line.charAt(0) == '#') {
        outer = 0;
        inner = 0;
      } else if (Character.isDigit(line.charAt(0))) {
        count(i, number(line));
      }
    }
  }

  private void count(int index, int number) {
    boolean apart = lines.get(index - 1).isBlank();
    if (number == 0) {
      return;
    }
    if (number == 1 && outer > 0 && apart) {
      inner = 1;
      tight = true;
      return;
    }
    if (inner > 0 && number == outer + 1 && apart && (number != inner + 1 || isTold(index))) {
      found.set(index);
      inner = 0;
    }
    if (inner > 0) {
      tight &= !apart;
      inner = number;
    } else {
      outer = number;
    }
  }

  // A text of its own below a number that stands apart from two steps or more.
  private boolean isTold(int index) {
    int below = index + 1;
    while (below < lines.size() && lines.get(below).isBlank()) {
      below++;
    }
    boolean text =
        below > index + 1
            && below < lines.size()
            && !lines.get(below).isEmpty()
            && Character.isLetter(lines.get(below).codePointAt(0));
    return text && tight && inner > 1;
  }

  /** Whether the line at that index begins with such a number. */
  boolean isOne(int index) {
    return found.get(index);
  }

  /** The line with another mark behind its number, so that it begins a list of its own. */
  static String apart(String line) {
    int end = digits(line);
    return line.substring(0, end) + (line.charAt(end) == '.' ? ')' : '.') + line.substring(end + 1);
  }

  // The number with which the line begins, with a mark and text behind it; 0 for none.
  private static int number(String line) {
    int end = digits(line);
    boolean counts =
        end <= MAX_DIGITS
            && line.length() > end + 2
            && ".)".indexOf(line.charAt(end)) >= 0
            && " \t".indexOf(line.charAt(end + 1)) >= 0;
    return counts ? Integer.parseInt(line.substring(0, end)) : 0;
  }

  private static int digits(String line) {
    int end = 0;
    while (end < line.length() && end <= MAX_DIGITS && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }
}
