package app.guidebox.guide.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** The library's characters as strings; its own conversion goes character by character. */
public final class Characters {
  private Characters() {}

  /** The characters as a string. */
  public static String of(BasedSequence chars) {
    return chars instanceof SubSequence && chars.getBase() instanceof String text
        ? text.substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }
}
