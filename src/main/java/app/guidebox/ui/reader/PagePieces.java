package app.guidebox.ui.reader;

import app.guidebox.guide.Block;
import app.guidebox.guide.Block.ListBlock;
import app.guidebox.guide.Lines;
import app.guidebox.ui.markdown.Rhythm;
import java.util.ArrayList;
import java.util.List;

/** Cuts a guide into pieces, so that a long list need not be laid out as a whole. */
final class PagePieces {
  /** Entries of a list that make one piece: about a screenful. */
  private static final int ENTRIES = 30;

  private PagePieces() {}

  static List<PagePiece> of(List<Block> blocks) {
    var pieces = new ArrayList<PagePiece>();
    for (int index = 0; index < blocks.size(); index++) {
      var block = blocks.get(index);
      double gap = index == 0 ? 0 : Rhythm.gap(blocks.get(index - 1), block);
      if (block instanceof ListBlock list && list.items().size() > ENTRIES) {
        addParts(list, gap, pieces);
      } else {
        pieces.add(new PagePiece(block, gap));
      }
    }
    return List.copyOf(pieces);
  }

  /** The piece that covers a line, or else the last one before it. */
  static int pieceAt(List<PagePiece> pieces, int line) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (pieces.get(middle).block().lines().first() <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static void addParts(ListBlock list, double gap, List<PagePiece> pieces) {
    for (int from = 0; from < list.items().size(); from += ENTRIES) {
      var items = list.items().subList(from, Math.min(from + ENTRIES, list.items().size()));
      var lines = new Lines(items.getFirst().lines().first(), items.getLast().lines().last());
      var part = new ListBlock(list.numbered(), list.start() + from, items, lines);
      pieces.add(new PagePiece(part, from == 0 ? gap : Rhythm.LIST_GAP));
    }
  }
}
