package app.guidebox.guide.reader;

import app.guidebox.guide.Block;
import app.guidebox.guide.block.BlockBuilder;
import app.guidebox.guide.island.IslandScanner;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.SourceLines;
import java.util.ArrayList;
import java.util.List;

/** Reads a piece of Markdown that is not a whole guide, such as the side of a card. */
public final class Markdown {
  private final BlockBuilder blocks = new BlockBuilder();

  /** The blocks of the text, from top to bottom; lines count from 1 within the text. */
  public List<Block> blocks(String markdown) {
    var excerpt = new Excerpt(1, SourceLines.of(markdown));
    return blocks.build(IslandScanner.scan(excerpt, new ArrayList<>()));
  }
}
