package app.guidebox.guide.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off emphasis that wraps a whole text. */
final class Emphasis {
  private static final Pattern WRAPPED =
      Pattern.compile("(\\*{1,3}|_{1,3})(?=\\S)((?:(?!\\1).)+?)\\1(\\s*[\\p{So}\\x{FE0F}\\s]*)", Pattern.DOTALL);

  private Emphasis() {}

  static String unwrapped(String text) {
    String stripped = text.strip();
    Matcher wrapped = WRAPPED.matcher(stripped);
    return wrapped.matches() ? (wrapped.group(2) + wrapped.group(3)).strip() : stripped;
  }
}
