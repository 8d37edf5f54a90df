package app.guidebox.guide.tag;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes that icons or pictures of HTML draw before options: {@code <i class="far fa-square"></i> A
 * jib}, {@code <img src="checked.png"> A sheet}.
 */
public final class IconBoxes {
  private static final Pattern ICON =
      Pattern.compile(
          "(\\s*)(?:[-*+]\\s+)?<(i|span|img)\\s([^<>]{1,300})>(?:\\s*</\\2>)?(?:\\s|&nbsp;|&emsp;)*(?=[^\\s<])",
          Pattern.CASE_INSENSITIVE);

  /** The names of such boxes and buttons, and what tells that they are ticked. */
  private static final Pattern BOX =
      Pattern.compile(
          "(?:fa|bi|icon|mdi)-(?:regular |solid"
              + " )?(?:(check-(?:square|circle)|(?:square|circle)-check|dot-circle|check)|square|circle|times|xmark)(?:-o)?(?=[\\s\"'])"
              + "|[\"'/](?:(checked|checkbox[-_]?checked|radio[-_]?checked|tick|check)|unchecked|checkbox[-_]?unchecked|radio[-_]?unchecked|checkbox|cross)(?:\\.(?:png|svg|gif|jpe?g|webp))[\"'?]");

  private IconBoxes() {}

  /** The line with a box of Markdown in place of such an icon at its beginning. */
  public static String asMarkdown(String line) {
    if (!mayHold(line)) {
      return line;
    }
    Matcher icon = ICON.matcher(line);
    if (!icon.lookingAt()) {
      return line;
    }
    Matcher box = BOX.matcher(icon.group(3).toLowerCase(Locale.ROOT));
    if (!box.find()) {
      return line;
    }
    boolean ticked = box.group(1) != null || box.group(2) != null;
    return icon.group(1) + (ticked ? "- [x] " : "- [ ] ") + line.substring(icon.end());
  }

  // A quick look before a slow one.
  private static boolean mayHold(String line) {
    int at = line.indexOf('<');
    return at >= 0
        && at + 1 < line.length()
        && "isIS".indexOf(line.charAt(at + 1)) >= 0
        && (line.contains("class=") || line.contains("src="));
  }
}
