package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.FirstLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Entries that say nothing themselves and hold two entries each, the front of a card and its back,
 * as pages have them that turn a list into cards.
 */
public final class TwoSidedEntries {
  /** A single one may be a slip. */
  private static final int MIN_ENTRIES = 2;

  private static final int SIDES = 2;

  private TwoSidedEntries() {}

  /** The list with the backs of such entries as what is told of their fronts. */
  public static Block.ListBlock opened(Block.ListBlock list) {
    if (list.items().size() < MIN_ENTRIES
        || !list.items().stream().allMatch(TwoSidedEntries::isCard)) {
      return list;
    }
    var items = list.items().stream().map(TwoSidedEntries::opened).toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  private static Block.Item opened(Block.Item item) {
    var blocks = new ArrayList<Block>();
    sides(item).forEach(side -> blocks.addAll(side.blocks()));
    return new Block.Item(item.task(), blocks, item.lines());
  }

  private static boolean isCard(Block.Item item) {
    return item.blocks().size() == 1
        && item.blocks().getFirst() instanceof Block.ListBlock
        && sides(item).size() == SIDES
        && asks(sides(item).getFirst())
        && !sides(item).getLast().blocks().isEmpty()
        && !asks(sides(item).getLast());
  }

  private static List<Block.Item> sides(Block.Item item) {
    return ((Block.ListBlock) item.blocks().getFirst()).items();
  }

  private static boolean asks(Block.Item side) {
    return side.firstText().filter(text -> AskingLine.asksPlainly(FirstLine.of(text))).isPresent();
  }
}
