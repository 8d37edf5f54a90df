package app.guidebox.ui.reader;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import java.util.List;

/**
 * Guesses how high a block will be before it is laid out, so that the scroll bar has a length.
 *
 * <p>A guess may be wrong by half: what is in sight is always measured.
 */
final class HeightGuess {
  private static final double LINE = 26;
  private static final double CODE_LINE = 18;
  private static final double LETTERS_IN_LINE = 80;
  private static final double LETTERS_IN_ROW = 60;
  private static final double FRAME = 32;
  private static final double FOLDED = 46;
  private static final double RULE = 1;

  private HeightGuess() {}

  static double of(Block block) {
    return switch (block) {
      case Block.Heading heading -> LINE + (6 - heading.level()) * 3;
      case Block.Paragraph paragraph -> lines(paragraph.text(), LETTERS_IN_LINE) * LINE;
      case Block.Fence fence -> FRAME + CODE_LINE * fence.text().lines().count();
      case Block.ListBlock list ->
          list.items().stream().mapToDouble(item -> of(item.blocks())).sum();
      case Block.Table table ->
          table.rows().stream().mapToDouble(HeightGuess::row).sum() + LINE + FRAME / 2;
      case Block.Details details -> details.open() ? FOLDED + of(details.blocks()) : FOLDED;
      case Block.Quote quote -> FRAME + of(quote.blocks());
      case Block.Rule _ -> RULE;
    };
  }

  private static double of(List<Block> blocks) {
    return blocks.stream().mapToDouble(HeightGuess::of).sum();
  }

  private static double row(Block.Row row) {
    int letters = row.cells().stream().mapToInt(cell -> cell.markdown().length()).sum();
    return FRAME / 2 + LINE * Math.ceil(letters / LETTERS_IN_ROW);
  }

  private static double lines(Prose prose, double letters) {
    return Math.max(1, Math.ceil(prose.markdown().length() / letters));
  }
}
