package app.guidebox.guide.mend;

/** Numbers and letters that count, with other marks behind them than Markdown knows. */
final class CountingMarks {
  private static final int MAX_DIGITS = 3;

  private CountingMarks() {}

  /** The line with the one mark behind its number that Markdown knows. */
  static String mend(String line) {
    return withoutEscape(withOneMark(line));
  }

  // "7.) Explain reefing." and "## 7.) Reefing" are counted with two marks.
  private static String withOneMark(String line) {
    int marks = line.indexOf(".) ");
    int from = marks;
    while (from > 0 && Character.isDigit(line.charAt(from - 1))) {
      from--;
    }
    boolean counted =
        from >= 0
            && marks > from
            && marks - from <= MAX_DIGITS
            && line.chars().limit(from).allMatch(c -> "#* ".indexOf(c) >= 0);
    return counted ? line.substring(0, marks + 1) + line.substring(marks + 2) : line;
  }

  // "7\\. Explain reefing." and "B\\) rain", as converters write them, are meant to be counted.
  private static String withoutEscape(String line) {
    int at = 0;
    while (at < Math.min(line.length(), MAX_DIGITS) && Character.isDigit(line.charAt(at))) {
      at++;
    }
    boolean letter = at == 0 && !line.isEmpty() && Character.isUpperCase(line.charAt(0));
    at += letter ? 1 : 0;
    boolean escaped =
        at > 0 && (line.startsWith("\\) ", at) || (!letter && line.startsWith("\\. ", at)));
    return escaped ? line.substring(0, at) + line.substring(at + 1) : line;
  }
}
