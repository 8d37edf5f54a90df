package app.guidebox.guide.mend;

/**
 * Bounds how deep quotations and lists may stand in one another.
 *
 * <p>Reading costs time for every level on every line, and drawing costs stack. Authors use five
 * levels; what is deeper than the limit is set at the limit.
 */
public final class Nesting {
  /** So many marks of quotations and lists may begin a line. */
  public static final int MAX_MARKS = 24;

  /** Further in than this, a line is set as if it stood here. */
  static final int MAX_INDENT = 80;

  private Nesting() {}

  /** The line with no more marks and no deeper than the limits; the same object if it is within. */
  public static String bounded(String line) {
    int marks = 0;
    int indent = 0;
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int markEnd = markEnd(line, i);
      if (c == ' ' || c == '\t') {
        if (++indent > MAX_INDENT) {
          return line.substring(0, i) + line.substring(i).strip();
        }
        i++;
      } else if (markEnd > i) {
        if (++marks > MAX_MARKS) {
          return line.substring(0, i) + withoutMarks(line, i);
        }
        i = markEnd;
      } else {
        return line;
      }
    }
    return line;
  }

  private static String withoutMarks(String line, int from) {
    int i = from;
    while (i < line.length()) {
      int markEnd = line.charAt(i) == ' ' || line.charAt(i) == '\t' ? i + 1 : markEnd(line, i);
      if (markEnd == i) {
        break;
      }
      i = markEnd;
    }
    return line.substring(i);
  }

  // The index after the mark that begins there, or the index itself if none does.
  private static int markEnd(String line, int at) {
    if (line.charAt(at) == '>') {
      return at + 1;
    }
    int i = at;
    while (i < line.length() && i - at < 9 && Character.isDigit(line.charAt(i))) {
      i++;
    }
    String marks = i > at ? ".)" : "-*+";
    boolean marked = i < line.length() && marks.indexOf(line.charAt(i)) >= 0;
    boolean spaced = i + 1 >= line.length() || " \t".indexOf(line.charAt(i + 1)) >= 0;
    return marked && spaced ? i + 1 : at;
  }
}
