package app.guidebox.diagram.layout.page;

/** The measures that pictures of all kinds have in common, in px. */
public final class Measures {
  /** Ordinary text. */
  public static final double TEXT = 14;

  /** Text of lesser weight; nothing is smaller than 12. */
  public static final double SMALL_TEXT = 13;

  /** Of the corners of boxes and lines. */
  public static final double RADIUS = 6;

  private Measures() {}
}
