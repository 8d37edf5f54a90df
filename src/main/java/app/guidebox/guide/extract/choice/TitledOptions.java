package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.List;

/**
 * Options of which the right one is set as a title: {@code #### B) rain} between {@code A) hail}.
 */
public final class TitledOptions {
  /** Fewer may be parts of a text. */
  private static final int MIN_OPTIONS = 3;

  private TitledOptions() {}

  /** The blocks with such titles as text in bold. */
  public static List<Block> inBold(List<Block> blocks) {
    var mended = new ArrayList<Block>();
    boolean found = false;
    for (int at = 0; at < blocks.size(); ) {
      int end = end(blocks, at);
      var options = blocks.subList(at, Math.max(end, at + 1));
      boolean titled =
          options.size() >= MIN_OPTIONS
              && options.stream().filter(Block.Heading.class::isInstance).count() == 1;
      options.forEach(block -> mended.add(titled ? inBold(block) : block));
      found |= titled;
      at += options.size();
    }
    return found ? mended : blocks;
  }

  // The place behind the options that begin there, one a block, from the first letter on.
  private static int end(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size() && isOption(blocks.get(at), at - from)) {
      at++;
    }
    return at;
  }

  private static boolean isOption(Block block, int index) {
    String text =
        switch (block) {
          case Block.Paragraph(var prose, _) -> prose.markdown();
          case Block.Heading heading -> heading.text().markdown();
          default -> "";
        };
    return OptionLetters.mayBegin(text, 0)
        && LetteredText.of(text)
            .filter(found -> !found.isNumbered() && found.isNext(index))
            .isPresent();
  }

  private static Block inBold(Block block) {
    return block instanceof Block.Heading heading
        ? new Block.Paragraph(
            new Prose(
                "**" + Emphasis.unwrapped(heading.text().markdown().strip()) + "**", List.of()),
            heading.lines())
        : block;
  }
}
