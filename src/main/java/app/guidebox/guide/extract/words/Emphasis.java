package app.guidebox.guide.extract.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off emphasis that wraps a whole text. */
public final class Emphasis {
  private static final Pattern OPENING = Pattern.compile("\\*{1,3}|_{1,3}");
  private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\x{FE0F}\\s]*");

  /** Numbers and emoji may stand before the first mark. */
  private static final int NEAR = 16;

  private Emphasis() {}

  /** Whether a mark of strong emphasis or code stands near the beginning. */
  public static boolean isNear(String text) {
    for (int i = 0; i < Math.min(text.length(), NEAR); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '_' || c == '`') {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is blank but for marks and breaks. */
  public static boolean holdsMarksOnly(String text) {
    int at = 0;
    while (at < text.length() && " \\*_\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length();
  }

  /** The text without the marks around it; signs may stand behind them. */
  public static String unwrapped(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || "*_".indexOf(stripped.charAt(0)) < 0) {
      return stripped;
    }
    Matcher opening = OPENING.matcher(stripped);
    if (!opening.lookingAt()) {
      return stripped;
    }
    String mark = opening.group();
    int closing = stripped.indexOf(mark, mark.length());
    if (closing <= mark.length()) {
      return stripped;
    }
    String inside = stripped.substring(mark.length(), closing);
    String after = stripped.substring(closing + mark.length());
    return SYMBOLS.matcher(after).matches() ? (inside + after).strip() : stripped;
  }

  /** The text without the half of a pair of marks whose other half was taken off. */
  public static String balanced(String text) {
    String stripped = text.strip();
    boolean dangling = false;
    for (int i = stripped.indexOf("**"); i >= 0; i = stripped.indexOf("**", i + 2)) {
      dangling = !dangling;
    }
    if (!dangling) {
      return stripped;
    }
    int mark = stripped.endsWith("**") ? stripped.length() - 2 : stripped.indexOf("**");
    return (stripped.substring(0, mark) + stripped.substring(mark + 2)).strip();
  }

  /** Whether the text has several words, all of them in capital letters. */
  public static boolean isInCapitals(String text) {
    return text.strip().indexOf(' ') > 0
        && text.codePoints().noneMatch(Character::isLowerCase)
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether all of the text is set in bold, by one pair of marks. */
  public static boolean isWhollyBold(String text) {
    String stripped = text.strip();
    return (stripped.startsWith("**") || stripped.startsWith("__"))
        && stripped.indexOf(stripped.substring(0, 2), 2) == stripped.length() - 2
        && stripped.length() > 4;
  }

  /**
   * The text without the mark that closes what was opened before it: the last one where others
   * inside open anew, {@code keel **5** and **4**?**}.
   */
  public static String withoutClosing(String text, String marks) {
    int first = text.indexOf(marks);
    if (first < 0) {
      return text;
    }
    int behind = first + marks.length();
    boolean opens =
        first > 0
            && text.charAt(first - 1) == ' '
            && behind < text.length()
            && text.charAt(behind) != ' '
            && text.endsWith(marks);
    int closing = opens ? text.length() - marks.length() : first;
    String after = text.substring(closing + marks.length());
    return (text.substring(0, closing).stripTrailing() + after).strip();
  }

  /** The line in bold without the emoji behind it: {@code **Keel** ⚓}. */
  public static String withoutSignsBehind(String line) {
    int end = line.length();
    while (end > 0 && isSign(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return end < line.length() && line.startsWith("**", end - 2) ? line.substring(0, end) : line;
  }

  private static boolean isSign(int c) {
    return c == 0xFE0F
        || c == 0x200D
        || Character.isWhitespace(c)
        || (c > 0x7F && Character.getType(c) == Character.OTHER_SYMBOL);
  }
}
