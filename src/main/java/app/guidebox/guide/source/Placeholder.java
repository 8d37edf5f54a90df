package app.guidebox.guide.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a text for a part of the guide that is read by itself. */
public final class Placeholder {
  /** Marks one; {@link SourceLines} takes care that no guide contains it. */
  public static final char MARK = '\u0001';

  private static final Pattern PLACEHOLDER = Pattern.compile("<!--" + MARK + "(\\d+)-->");

  private Placeholder() {}

  /** What the Markdown library sees in place of the part with that number. */
  public static String of(int number) {
    return "<!--" + MARK + number + "-->";
  }

  /** Finds placeholders in text; group 1 is the part's number. */
  public static Matcher in(CharSequence text) {
    return PLACEHOLDER.matcher(text);
  }
}
