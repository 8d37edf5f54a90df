package app.guidebox.guide.mend;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Options that their author highlighted or underlined, {@code B) ==rain==}: that sets them off from
 * the others as bold does.
 */
final class HighlightedOptions {
  private static final String HIGHLIGHT = "==";

  /** Behind its letter, or together with it. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(\\s*(?:(?:[-*+]|\\d{1,3}[.)])\\s+)?)(?:([A-Za-z][.)]\\s+)(==|<u>)([^=<>*]{1,400})(?:==|</u>)"
              + "|(==|<u>)([A-Za-z][.)]\\s*[^=<>*]{1,400})(?:==|</u>))\\s*",
          Pattern.CASE_INSENSITIVE);

  private HighlightedOptions() {}

  /** The line with such an option in bold. */
  static String inBold(String line) {
    if (!line.contains(HIGHLIGHT) && !line.contains("</u>")) {
      return line;
    }
    Matcher option = OPTION.matcher(line);
    if (!option.matches()) {
      return line;
    }
    return option.group(2) == null
        ? option.group(1) + "**" + option.group(6).strip() + "**"
        : option.group(1) + option.group(2) + "**" + option.group(4).strip() + "**";
  }
}
