package app.guidebox.guide.mend;

import java.util.Map;

/** What stands before the entries of lists: bullets that Markdown does not know, and boxes. */
final class Bullets {
  /** Set before entries of lists, where text comes from a word processor. */
  private static final String BULLETS = "•▪‣◦";

  /** Set right before the text of an entry in Japanese. */
  private static final char DOT = '・';

  /** The length of {@code [x]}. */
  private static final int BOX = 3;

  /** Boxes without bullets, as LiaScript has them: for one of several, and for several. */
  private static final Map<String, String> BARE_BOXES =
      Map.of(
          "[( )]", "- [ ]", "[(X)]", "- [x]", "[(x)]", "- [x]", "[[ ]]", "- [ ]", "[[X]]", "- [x]");

  private static final int BARE_BOX = 5;

  private Bullets() {}

  /** {@code • rain} is an entry of a list to its author, and so is one that tabs set in. */
  static String asMarkdown(String line) {
    int at = 0;
    int tabs = 0;
    while (at < line.length() && " \t\u3000".indexOf(line.charAt(at)) >= 0) {
      tabs += line.charAt(at++) == '\t' ? 1 : 0;
    }
    if (at + 1 < line.length()
        && line.charAt(at) == DOT
        && Character.isLetterOrDigit(line.charAt(at + 1))) {
      return line.substring(0, at).replace("\u3000", "") + "- " + line.substring(at + 1);
    }
    if (isFarBehindBullet(line, at)) {
      return line.substring(0, at + 1) + " " + line.substring(at + 1).stripLeading();
    }
    boolean bullet =
        at + 2 < line.length()
            && BULLETS.indexOf(line.charAt(at)) >= 0
            && " \t\u00A0".indexOf(line.charAt(at + 1)) >= 0
            && BULLETS.indexOf(line.charAt(at + 2)) < 0;
    if (!bullet) {
      return line;
    }
    String indent = tabs > 0 ? "  ".repeat(tabs - 1) : line.substring(0, at);
    return indent + "- " + line.substring(at + 2).stripLeading();
  }

  // Two tabs between a bullet and its text, which Markdown takes for code.
  private static boolean isFarBehindBullet(String line, int at) {
    if (at + 2 >= line.length() || "*-+".indexOf(line.charAt(at)) < 0) {
      return false;
    }
    int text = at + 1;
    int tabs = 0;
    while (text < line.length() && " \t".indexOf(line.charAt(text)) >= 0) {
      tabs += line.charAt(text++) == '\t' ? 1 : 0;
    }
    return tabs > 1 && text < line.length() && Character.isLetter(line.charAt(text));
  }

  /** {@code -[x] rain}, {@code - [ ]snow} and {@code - \[x] hail} have boxes to their author. */
  static String withBox(String written) {
    String line = withBullet(withoutEscapes(written));
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (at + BOX >= line.length() || "-*+".indexOf(line.charAt(at)) < 0) {
      return line;
    }
    int open = at + 1;
    while (open < line.length() && line.charAt(open) == ' ') {
      open++;
    }
    int text = open + BOX;
    boolean box =
        text < line.length()
            && line.charAt(open) == '['
            && " xX".indexOf(line.charAt(open + 1)) >= 0
            && line.charAt(open + 2) == ']'
            && "([:".indexOf(line.charAt(text)) < 0;
    boolean spaced = open > at + 1 && line.startsWith(" ", text) && !line.startsWith("  ", text);
    return !box || spaced
        ? line
        : line.substring(0, at + 1)
            + " ".repeat(Math.max(1, open - at - 1))
            + line.substring(open, text)
            + " "
            + line.substring(text).stripLeading();
  }

  private static String withBullet(String line) {
    int at = line.length() - line.stripLeading().length();
    boolean bare = line.startsWith("[", at) && line.startsWith("] ", at + BARE_BOX - 1);
    String box = bare ? BARE_BOXES.getOrDefault(line.substring(at, at + BARE_BOX), "") : "";
    return box.isEmpty() ? line : line.substring(0, at) + box + line.substring(at + BARE_BOX);
  }

  // Programs that translate pages escape what they take for marks.
  private static String withoutEscapes(String line) {
    int open = line.indexOf("\\[");
    if (open <= 0 || open + BOX >= line.length() || !isBullet(line, open)) {
      return line;
    }
    int close = open + BOX;
    int end = line.startsWith("]", close) ? close : line.startsWith("\\]", close) ? close + 1 : -1;
    boolean box = end > 0 && " xX".indexOf(line.charAt(close - 1)) >= 0;
    return box && (end + 1 == line.length() || line.charAt(end + 1) == ' ')
        ? line.substring(0, open) + "[" + line.charAt(close - 1) + "]" + line.substring(end + 1)
        : line;
  }

  // Whether nothing stands before it but a bullet and blanks.
  private static boolean isBullet(String line, int end) {
    String bullet = line.substring(0, end).strip();
    return bullet.length() == 1 && "-*+".indexOf(bullet.charAt(0)) >= 0;
  }
}
