package app.guidebox.diagram.layout;

/** The measures of drawings made of characters, in px. */
final class DrawingStyle {
  /** A column where nothing needs more; texts are set a little narrower than they were typed. */
  static final double CELL = 7.6;

  static final double TEXT_ROW = 20;
  static final double BORDER_ROW = 18;
  static final double EMPTY_ROW = 12;

  /** Texts of a chain are boxed; their rows hold box and gap. */
  static final double CHAIN_ROW = 44;

  static final double CHAIN_GAP_ROW = 26;
  static final double CHAIN_PAD_Y = 6;

  /** Between a text and the outline around it. */
  static final double PAD_X = 12;

  static final double PAD_Y = 9;

  /** Between a box and the container around it, and between neighbours. */
  static final double MARGIN = 14;

  /** The shortest line with a head. */
  static final double ARROW = 30;

  /** Between a label and a line or box. */
  static final double LABEL_PAD = 6;

  private DrawingStyle() {}
}
