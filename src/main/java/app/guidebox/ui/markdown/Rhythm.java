package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;

/** The page's measures, in pixels at the standard text size. */
public final class Rhythm {
  /** A comfortable line: about 75 letters of the text face. */
  public static final double MEASURE = 640;

  /** How far tables, code and drawings may reach beyond the measure where there is room. */
  public static final double WIDE_MEASURE = 960;

  /** The air between two entries of a list. */
  public static final double LIST_GAP = 6;

  /** The air above code or a paragraph within a list's entry. */
  static final double ENTRY_OBJECT_GAP = 10;

  static final double LIST_INDENT = 26;
  static final double MARKER_GAP = 9;
  static final double CELL_PADDING_X = 12;
  static final double CELL_PADDING_Y = 8;
  static final double NARROWEST_COLUMN = 48;
  static final double WIDEST_UNBREAKABLE_COLUMN = 200;

  private static final double PARAGRAPH_GAP = 14;
  private static final double OBJECT_GAP = 18;
  private static final double RULE_GAP = 28;
  private static final double[] ABOVE_HEADING = {44, 38, 30, 26, 22, 22};
  private static final double[] BELOW_HEADING = {16, 14, 10, 8, 6, 6};

  private Rhythm() {}

  /** The air between two blocks that follow each other. */
  public static double gap(Block above, Block below) {
    return Math.max(gapBelow(above), gapAbove(below));
  }

  /** Whether a block may be wider than the measure. */
  public static boolean mayBeWide(Block block) {
    return switch (block) {
      case Block.Table _, Block.Fence _ -> true;
      case Block.Heading _, Block.Paragraph _, Block.ListBlock _ -> false;
      case Block.Details _, Block.Quote _, Block.Rule _ -> false;
    };
  }

  private static double gapBelow(Block block) {
    return switch (block) {
      case Block.Heading(int level, _, _) -> BELOW_HEADING[level - 1];
      case Block.Paragraph _, Block.ListBlock _ -> PARAGRAPH_GAP;
      case Block.Table _, Block.Fence _, Block.Quote _ -> OBJECT_GAP;
      case Block.Details _ -> PARAGRAPH_GAP;
      case Block.Rule _ -> RULE_GAP;
    };
  }

  private static double gapAbove(Block block) {
    return switch (block) {
      case Block.Heading(int level, _, _) -> ABOVE_HEADING[level - 1];
      case Block.Paragraph _, Block.ListBlock _ -> 0;
      case Block.Table _, Block.Fence _, Block.Quote _, Block.Details _ -> 0;
      case Block.Rule _ -> RULE_GAP;
    };
  }
}
