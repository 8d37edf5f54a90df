package app.guidebox.guide.scan;

/** Code within a line: {@code `sheet`}. */
public final class CodeSpans {
  private CodeSpans() {}

  /** Whether that place in the text is code: an odd number of marks stands before it. */
  public static boolean isInside(String text, int at) {
    boolean inside = false;
    for (int i = 0; i < at; i++) {
      inside ^= text.charAt(i) == '`';
    }
    return inside;
  }
}
