package app.guidebox.diagram.layout;

/** The measures of sequence diagrams, in px. */
final class SequenceStyle {
  static final double TEXT = NodeBody.TEXT;
  static final double SMALL_TEXT = NodeBody.SMALL_TEXT;

  /** Texts of heads are broken at this width. */
  static final double HEAD_TEXT_WIDTH = 140;

  static final double SMALLEST_HEAD = 96;
  static final double ICON = 28;

  /** Between neighbouring heads. */
  static final double HEAD_GAP = 28;

  /** Between a message's text and the lifelines on both sides of it. */
  static final double TEXT_SIDE = 14;

  /** Between a message's text and its line. */
  static final double TEXT_LIFT = 4;

  /** Between a line and what comes below it. */
  static final double ROW_GAP = 16;

  /** How far a message to its own lane reaches out, and how far down. */
  static final double LOOP_WIDTH = 34;

  static final double LOOP_HEIGHT = 26;

  static final double BAR_WIDTH = 10;

  /** How far a bar within a bar stands out. */
  static final double BAR_STEP = 5;

  static final double NOTE_TEXT_WIDTH = 170;
  static final double NOTE_PAD_X = 12;
  static final double NOTE_PAD_Y = 8;
  static final double NOTE_SIDE = 12;

  /** Between a frame and what it holds. */
  static final double FRAME_SIDE = 14;

  static final double FRAME_PAD = 8;

  /** How far lifelines go on below the last step. */
  static final double TAIL = 20;

  private SequenceStyle() {}
}
