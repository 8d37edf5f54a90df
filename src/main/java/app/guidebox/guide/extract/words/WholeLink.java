package app.guidebox.guide.extract.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is a link as a whole: a question may lead to its own answer. */
public final class WholeLink {
  private static final Pattern LINK =
      Pattern.compile(
          "\\[((?:[^\\[\\]\n]|\\[[^\\[\\]\n]*\\])*+)\\]\\([^()\\s]*(?:\\s\"[^\"\n]*\")?\\)");

  private WholeLink() {}

  /** The words of the link, or the text itself where it is anything else. */
  public static String textOf(String text) {
    if (!text.startsWith("[")) {
      return text;
    }
    Matcher link = LINK.matcher(text);
    return link.matches() ? link.group(1).strip() : text;
  }
}
