package app.guidebox.guide.mend;

/**
 * Ends of lines at which a converter broke the line with a backslash, {@code A. rain\}: two blanks
 * break it as well and are no text where a card takes the line alone. One of them sets {@code
 * &#xNAN;} below where it lost a blank.
 */
final class LineBreaks {
  private static final char MARK = '\\';

  private static final String LOST = "&#xNAN;";

  /** Further in, it is code. */
  private static final String CODE = "    ";

  private LineBreaks() {}

  /** The line with blanks in place of such a mark. */
  static String spaced(String written) {
    String line = written.contains(LOST) ? written.replace(LOST, "") : written;
    int end = line.length() - 1;
    while (end > 0 && line.charAt(end) == ' ') {
      end--;
    }
    boolean breaks =
        end > 0
            && line.charAt(end) == MARK
            && line.charAt(end - 1) != MARK
            && !line.startsWith(CODE)
            && line.charAt(0) != '\t'
            && !holdsPath(line, end);
    return breaks ? line.substring(0, end) + "  " : line;
  }

  // "D:\charts\"
  private static boolean holdsPath(String line, int end) {
    int drive = line.indexOf(":\\");
    return drive >= 0 && drive + 1 < end;
  }
}
