package app.guidebox.ui.markdown;

/**
 * How much of one block is laid out at first; the rest comes when the learner asks for it.
 *
 * <p>Each limit keeps the longest block under about a tenth of a second of layout.
 */
final class PageLimits {
  static final int PARAGRAPH_LETTERS = 12_000;
  static final int CODE_LINES = 300;
  static final int CODE_LETTERS = 40_000;
  static final int TABLE_ROWS = 120;
  static final int LIST_ITEMS = 200;

  /** Lists and quotes deeper than this are set flush with their parent: no room is left. */
  static final int NESTING = 12;

  /** By how much each wish for more raises a limit. */
  static final int GROWTH = 8;

  private PageLimits() {}
}
