package app.guidebox.guide.extract;

import java.util.regex.Pattern;

/** Turns short Markdown into bare characters, good enough to compare and to look for marks. */
final class Plain {
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\n]*)\\]\\((?:[^()\n]++|\\([^()\n]*+\\)){0,20}+\\)");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>\n]*>");
  private static final Pattern MARK =
      Pattern.compile("\\*{1,3}|(?<![\\w])_{1,3}|_{1,3}(?![\\w])|`|~~|\\\\(?=\\p{Punct})");

  private Plain() {}

  private static boolean hasMarks(String text) {
    return text.indexOf('*') >= 0
        || text.indexOf('_') >= 0
        || text.indexOf('`') >= 0
        || text.indexOf('~') >= 0
        || text.indexOf('\\') >= 0;
  }

  static String of(String markdown) {
    String text = markdown;
    if (text.indexOf('[') >= 0) {
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = TAG.matcher(text).replaceAll("");
    }
    return hasMarks(text) ? MARK.matcher(text).replaceAll("").strip() : text.strip();
  }
}
