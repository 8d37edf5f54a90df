package app.guidebox.guide;

import java.util.ArrayList;
import java.util.List;

/** All running text in blocks. */
final class Texts {
  private final List<Prose> texts = new ArrayList<>();

  private Texts() {}

  /** Titles, paragraphs, cells and summaries, from top to bottom. */
  static List<Prose> of(List<Block> blocks) {
    var texts = new Texts();
    texts.addAll(blocks);
    return List.copyOf(texts.texts);
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(this::add);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Paragraph(var text, _) -> texts.add(text);
      case Block.Heading(_, var text, _) -> texts.add(text);
      case Block.ListBlock list -> list.items().forEach(item -> addAll(item.blocks()));
      case Block.Quote(_, var title, var within, _) -> {
        texts.add(title);
        addAll(within);
      }
      case Block.Details(_, var summary, var within, _) -> {
        texts.add(summary);
        addAll(within);
      }
      case Block.Table table -> {
        texts.addAll(table.header());
        table.rows().forEach(row -> texts.addAll(row.cells()));
      }
      case Block.Fence _, Block.Rule _ -> {}
    }
  }
}
