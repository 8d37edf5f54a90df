package app.guidebox.guide.extract.key;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters in the brackets of a question that tell which options are right: {@code （ B ）}. */
public final class StemKey {
  private static final Pattern KEY =
      Pattern.compile("[（(]\\s*\\$?\\s*([A-F]{1,5})\\s*\\$?\\s*[)）]");

  private StemKey() {}

  /** The letters; empty if there are none, or several brackets hold some. */
  public static String of(String stem) {
    Matcher key = KEY.matcher(stem);
    String letters = key.find() ? key.group(1) : "";
    return letters.isEmpty() || key.find() ? "" : letters;
  }

  /** The question with empty brackets. */
  public static String hidden(String stem) {
    return KEY.matcher(stem).replaceFirst("（ ）");
  }
}
