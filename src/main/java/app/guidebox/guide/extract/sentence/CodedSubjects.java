package app.guidebox.guide.extract.sentence;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;

/** Entries that all begin with what is set as code: {@code - `sheet` is the rope that …}. */
final class CodedSubjects {
  private static final String MARK = "**";

  private CodedSubjects() {}

  /** The entries with their first words in bold where all of them begin so; else as they are. */
  static List<Block.Item> inBold(List<Block.Item> items) {
    return items.stream().allMatch(CodedSubjects::isOne)
        ? items.stream().map(CodedSubjects::bold).toList()
        : items;
  }

  private static boolean isOne(Block.Item item) {
    return item.firstText()
        .filter(text -> text.startsWith("`") && text.indexOf('`', 1) > 1)
        .isPresent();
  }

  private static Block.Item bold(Block.Item item) {
    String text = item.firstText().orElseThrow();
    int close = text.indexOf('`', 1) + 1;
    String marked = MARK + text.substring(0, close) + MARK + text.substring(close);
    var blocks = new ArrayList<>(item.blocks());
    var prose = new Prose(marked, List.of());
    blocks.set(0, new Block.Paragraph(prose, blocks.getFirst().lines()));
    return new Block.Item(item.task(), blocks, item.lines());
  }
}
