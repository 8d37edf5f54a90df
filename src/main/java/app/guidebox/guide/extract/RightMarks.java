package app.guidebox.guide.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which an author shows which option is right. */
final class RightMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[✓✔✅☑]\\x{FE0F}?|:white_check_mark:|:heavy_check_mark:|(?i:[*_]{0,3}[(\\[](?:correct|right|correct"
              + " answer|richtig|correcta|correcto|correta|correto"
              + "|juste|corretta|верно|правильно|正确|正解|정답)[)\\]][*_]{0,3}))\\s*");
  private static final Pattern WRONG = Pattern.compile("\\s*(?:[❌✗✘✖]\\x{FE0F}?|:x:)\\s*");

  private RightMarks() {}

  static Options.Choice choice(String letter, String text) {
    if (!Words.isForeign(text)
        && text.indexOf('(') < 0
        && text.indexOf('[') < 0
        && text.indexOf(':') < 0) {
      return new Options.Choice(letter, text.strip(), false);
    }
    Matcher mark = MARK.matcher(text);
    boolean right = mark.find();
    String bare = right ? mark.replaceAll(" ") : text;
    return new Options.Choice(letter, WRONG.matcher(bare).replaceAll(" ").strip(), right);
  }

  static boolean isWhollyBold(String text) {
    String stripped = text.strip();
    return (stripped.startsWith("**") || stripped.startsWith("__"))
        && stripped.indexOf(stripped.substring(0, 2), 2) == stripped.length() - 2
        && stripped.length() > 4;
  }
}
