package app.guidebox.guide.extract.words;

/** Tells lines that are counted from the number of one question. */
public final class CountedLines {
  private CountedLines() {}

  /**
   * Whether the number is one, and a line below it begins with two and the same mark: {@code Ans.
   * 1.Rope} above {@code 2.Chain}.
   */
  public static boolean goOn(String text, int from, int to) {
    if (text.charAt(from) != '1' || to != from + 1 || to >= text.length()) {
      return false;
    }
    char mark = text.charAt(to);
    int line = ".)".indexOf(mark) < 0 ? -1 : text.indexOf('\n', to);
    while (line >= 0) {
      int next = line + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (text.startsWith("2" + mark, next)) {
        return true;
      }
      line = text.indexOf('\n', next);
    }
    return false;
  }
}
