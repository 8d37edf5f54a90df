package app.guidebox.guide.mend;

import java.util.List;

/** Entries of lists whose bullet stands right before their first letter: {@code -Reef early}. */
final class GluedBullets {
  /** A shorter word behind a dash may be an option of a command. */
  private static final int MIN_WORD = 3;

  private GluedBullets() {}

  /** The line with a blank behind its bullet, if code follows it or the next line has one too. */
  static String spaced(String line, List<String> lines, int index) {
    int at = bullet(line);
    if (at < 0) {
      return line;
    }
    boolean listed =
        line.charAt(at + 1) == '`'
            || (index > 0 && bullet(lines.get(index - 1)) >= 0)
            || (index + 1 < lines.size() && bullet(lines.get(index + 1)) >= 0);
    return listed ? line.substring(0, at + 1) + " " + line.substring(at + 1) : line;
  }

  // The place of such a bullet; -1 if there is none.
  private static int bullet(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (at + MIN_WORD >= line.length() || line.charAt(at) != '-') {
      return -1;
    }
    int end = at + 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    boolean code = line.charAt(at + 1) == '`' && line.indexOf('`', at + 2) > at + 2;
    return code || end - at > MIN_WORD ? at : -1;
  }
}
