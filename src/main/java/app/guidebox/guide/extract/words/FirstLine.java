package app.guidebox.guide.extract.words;

/** Parts a text of several lines behind its first one. */
public final class FirstLine {
  private FirstLine() {}

  /** The text up to the end of its first line. */
  public static String of(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** What stands below the first line, without white space around it; empty if nothing does. */
  public static String below(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1).strip();
  }
}
