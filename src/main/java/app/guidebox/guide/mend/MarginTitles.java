package app.guidebox.guide.mend;

import app.guidebox.guide.source.Placeholder;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Short lines at the margin between lists, without an empty line before them: {@code Bollard} right
 * below {@code - …} and right above {@code - …}, or a question in bold right below {@code - …}.
 * Markdown takes them for the end of the entry above.
 */
final class MarginTitles {
  /**
   * Begins a line that is text of its own; no guide can contain it. What begins so is a heading to
   * the library, as that alone ends the list above.
   */
  static final String MARK = "###### " + Placeholder.MARK;

  private static final String BOLD = "**";

  private static final int MAX_LENGTH = 40;

  private static final int MAX_WORDS = 5;

  private final List<String> lines;
  private final IntPredicate inFence;

  /**
   * Looks at these lines.
   *
   * @param inFence tells the indexes of lines of code
   */
  MarginTitles(List<String> lines, IntPredicate inFence) {
    this.lines = lines;
    this.inFence = inFence;
  }

  /** Whether the line at that index is such a line. */
  boolean isOne(int index) {
    String line = lines.get(index);
    if (line.startsWith(BOLD) && asks(line.stripTrailing())) {
      return index > 0 && isListed(lines.get(index - 1)) && !inFence.test(index);
    }
    return !line.isEmpty()
        && line.length() <= MAX_LENGTH
        && Character.isUpperCase(line.charAt(markEnd(line)))
        && index > 0
        && index + 1 < lines.size()
        && isAbove(index, line.stripTrailing())
        && isBelow(lines.get(index - 1).stripTrailing())
        && !inFence.test(index);
  }

  // "**What is a reef?**" right below the answer to another question.
  private static boolean asks(String line) {
    int close = line.length() - BOLD.length();
    return close > BOLD.length()
        && line.indexOf(BOLD, BOLD.length()) == close
        && "?？".indexOf(line.charAt(close - 1)) >= 0;
  }

  // The title may stand in bold, be it closed or not.
  private static int markEnd(String line) {
    return line.startsWith(BOLD) && line.length() > BOLD.length() ? BOLD.length() : 0;
  }

  // "Bollard" above a list, "On the quay:" above "Bollard".
  private boolean isAbove(int index, String line) {
    String next = lines.get(index + 1);
    if (isEntry(next, 0) || next.startsWith("1. ") || next.startsWith("1) ")) {
      return isName(line);
    }
    return line.endsWith(":")
        && index + 2 < lines.size()
        && isEntry(lines.get(index + 2), 0)
        && !next.isEmpty()
        && next.length() <= MAX_LENGTH
        && Character.isUpperCase(next.charAt(0))
        && isName(next.stripTrailing());
  }

  // The end of a list or of a sentence.
  private static boolean isBelow(String line) {
    return (isListed(line) && !line.endsWith("?"))
        || (line.length() > 1
            && Character.isLetter(line.charAt(0))
            && ".:".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  private static boolean isName(String written) {
    int from = markEnd(written);
    int to = from > 0 && written.endsWith(BOLD) ? written.length() - BOLD.length() : 0;
    String line = written.substring(from, to > from ? to : written.length());
    int last = line.length() - 1;
    return (line.charAt(last) == ')' || Character.isLetterOrDigit(line.charAt(last)))
        && line.split(" ", MAX_WORDS + 1).length <= MAX_WORDS
        && line.indexOf(':') < 0
        && line.indexOf('|') < 0;
  }

  private static boolean isListed(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return isEntry(line, at) || isCounted(line, at);
  }

  private static boolean isCounted(String line, int from) {
    int at = from;
    while (at < line.length() && Character.isDigit(line.charAt(at))) {
      at++;
    }
    return at > from
        && at + 1 < line.length()
        && ".)".indexOf(line.charAt(at)) >= 0
        && line.charAt(at + 1) == ' ';
  }

  private static boolean isEntry(String line, int at) {
    return at + 1 < line.length()
        && "-*+".indexOf(line.charAt(at)) >= 0
        && line.charAt(at + 1) == ' ';
  }
}
