package app.guidebox.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds emoji in text, which no face of letters has: JavaFX leaves them blank where the system's
 * own are pictures in colour, so they are set in a bundled face of their own.
 *
 * <p>The sequences are those of Unicode Technical Standard #51.
 */
public final class Emoji {
  /** The family of the bundled face; it is registered with the others. */
  public static final String FAMILY = "Noto Emoji";

  /** Its file. */
  public static final String RESOURCE = "/app/guidebox/fonts/NotoEmoji-Regular.ttf";

  /** How far the pen advances over one, in ems of that face. */
  public static final double ADVANCE = 1.275;

  /** Below this the signs that may be emoji are arrows and the like, which letters' faces have. */
  private static final int FIRST = 0x2300;

  private static final String BASE =
      "(?:\\p{IsEmoji_Presentation}|[\\p{IsEmoji}&&[^\\x00-\\xFF]](?=\\x{FE0F})|[\\p{IsEmoji}&&[\\x{2600}-\\x{27BF}]])";

  private static final String ONE = "(?![\\x{1F3FB}-\\x{1F3FF}])" + BASE + "\\x{FE0F}?";

  private static final Pattern SEQUENCE =
      Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}|" + ONE + "(?:\\x{200D}" + ONE + "){0,6}");

  private Emoji() {}

  /** The text in parts, each of which is one emoji or holds none. */
  public static List<String> parts(String text) {
    if (!mayBeIn(text)) {
      return List.of(text);
    }
    var parts = new ArrayList<String>();
    Matcher emoji = SEQUENCE.matcher(text);
    int from = 0;
    while (emoji.find()) {
      if (emoji.start() > from) {
        parts.add(text.substring(from, emoji.start()));
      }
      parts.add(emoji.group());
      from = emoji.end();
    }
    if (from < text.length()) {
      parts.add(text.substring(from));
    }
    return parts;
  }

  /** The emoji that the text begins with, without the characters that only change their look. */
  public static String leading(String text) {
    var leading = new StringBuilder();
    for (String part : parts(text.strip())) {
      if (!isOne(part) && !part.isBlank()) {
        break;
      }
      leading.append(part.strip());
    }
    return withoutModifiers(leading.toString());
  }

  /** The text without emoji, and without the gaps that they leave. */
  public static String without(String text) {
    if (!mayBeIn(text)) {
      return text;
    }
    var rest = new StringBuilder();
    boolean left = false;
    for (String part : parts(text)) {
      boolean emoji = isOne(part);
      boolean gap = left && (rest.isEmpty() || rest.charAt(rest.length() - 1) == ' ');
      rest.append(emoji ? "" : gap ? part.stripLeading() : part);
      left = emoji;
    }
    return withoutModifiers(rest.toString()).stripTrailing();
  }

  /** Whether the text is one emoji and no more. */
  public static boolean isOne(String text) {
    return mayBeIn(text) && SEQUENCE.matcher(text).matches();
  }

  /** Whether the character only changes the look of the one before it, as the face does not. */
  public static boolean isModifier(int codePoint) {
    return codePoint == 0xFE0F
        || codePoint == 0x20E3
        || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
  }

  /** The text without such characters. */
  public static String withoutModifiers(String text) {
    return text.codePoints().noneMatch(Emoji::isModifier)
        ? text
        : text.codePoints()
            .filter(c -> !isModifier(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  /** Whether any of its signs may be one; a quick look before a slow one. */
  public static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0x20E3 || (c >= FIRST && c < 0x3300) || Character.isSurrogate(c) || c == 0xFE0F) {
        return true;
      }
    }
    return false;
  }
}
