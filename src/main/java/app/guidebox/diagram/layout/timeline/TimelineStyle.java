package app.guidebox.diagram.layout.timeline;

/** The measures of timelines, in px. */
final class TimelineStyle {
  static final double COLUMN = 150;
  static final double COLUMN_GAP = 14;
  static final double PAD_X = 12;
  static final double PAD_Y = 8;
  static final double STEM = 16;
  static final double EVENT_GAP = 8;
  static final double SECTION_PAD = 12;
  static final double ROW_GAP = 24;

  /** How far the arrow of time goes on behind the last period. */
  static final double ARROW = 26;

  /** How wide events are where time runs down. */
  static final double WIDE_EVENT = 300;

  private TimelineStyle() {}
}
