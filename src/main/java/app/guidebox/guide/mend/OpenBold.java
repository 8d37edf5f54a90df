package app.guidebox.guide.mend;

import java.util.List;

/** A title in bold that its author never closed, {@code **Reefing}, which some editors show so. */
final class OpenBold {
  private static final String MARK = "**";

  /** A longer line is a sentence. */
  private static final int MAX_LENGTH = 60;

  private static final String MARKS_OF_BLOCKS = "-*+#>|`";

  private OpenBold() {}

  /** The line, closed if nothing below could close it. */
  static String closed(String line, List<String> lines, int index) {
    if (!line.startsWith(MARK) || line.length() > MAX_LENGTH || !isOpen(line)) {
      return line;
    }
    String next = index + 1 < lines.size() ? lines.get(index + 1).strip() : "";
    boolean ends =
        next.isEmpty()
            || next.startsWith(MARK)
            || (MARKS_OF_BLOCKS.indexOf(next.charAt(0)) >= 0 && next.indexOf(MARK, 1) < 0);
    return ends ? line.stripTrailing() + MARK : line;
  }

  private static boolean isOpen(String line) {
    int from = MARK.length();
    return line.length() > from
        && Character.isLetterOrDigit(line.codePointAt(from))
        && line.indexOf(MARK, from) < 0
        && line.indexOf('`') < 0;
  }
}
