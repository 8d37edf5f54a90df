package app.guidebox.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends single lines that authors write often and CommonMark reads differently. */
final class LineMender {
  private static final Pattern HEADING_WITHOUT_SPACE =
      Pattern.compile("( {0,3}(?:\\d{1,9}[.)] +)?#{2,6})(?=[^#\\s])");
  private static final Pattern LAYOUT_ONLY =
      Pattern.compile(
          "\\s*(?:</?(?:div|p|center|section|article|font|span|a|br|details|summary)\\b[^>]*>\\s*)+",
          Pattern.CASE_INSENSITIVE);

  private LineMender() {}

  /** The line as CommonMark should see it. */
  static String mend(String line) {
    if (line.indexOf('#') >= 0) {
      Matcher heading = HEADING_WITHOUT_SPACE.matcher(line);
      if (heading.lookingAt()) {
        return heading.group(1) + " " + line.substring(heading.end());
      }
    }
    if (line.indexOf('<') >= 0 && LAYOUT_ONLY.matcher(line).matches()) {
      return "";
    }
    return line;
  }
}
