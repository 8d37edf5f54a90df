package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;

/** The texts of a block as their nodes will show them, without making the nodes. */
public final class SearchableTexts {
  private final List<SearchableText> texts = new ArrayList<>();

  private SearchableTexts() {}

  /**
   * One text of a block.
   *
   * @param source the part of the block that its node {@link Passage#shows}
   * @param text what {@link Passage#text} of its node will be
   * @param folded the folded parts around it, outermost first
   */
  public record SearchableText(Object source, String text, List<Block.Details> folded) {
    public SearchableText {
      folded = List.copyOf(folded);
    }
  }

  /** The texts of a block in reading order, those in folded parts included. */
  public static List<SearchableText> of(Block block) {
    var collector = new SearchableTexts();
    collector.collect(block, List.of());
    return List.copyOf(collector.texts);
  }

  private void collect(Block block, List<Block.Details> folded) {
    switch (block) {
      case Block.Heading(_, Prose text, _) -> add(text, folded);
      case Block.Paragraph(Prose text, _) -> add(text, folded);
      case Block.Fence fence -> texts.add(new SearchableText(fence, fence.text(), folded));
      case Block.ListBlock list -> list.items().forEach(item -> collect(item.blocks(), folded));
      case Block.Table table -> {
        table.header().forEach(cell -> add(cell, folded));
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell, folded)));
      }
      case Block.Details details -> {
        add(details.summary(), folded);
        var within = new ArrayList<>(folded);
        within.add(details);
        collect(details.blocks(), within);
      }
      case Block.Quote quote -> {
        add(quote.title(), folded);
        collect(quote.blocks(), folded);
      }
      case Block.Rule _ -> {}
    }
  }

  private void collect(List<Block> blocks, List<Block.Details> folded) {
    blocks.forEach(block -> collect(block, folded));
  }

  private void add(Prose prose, List<Block.Details> folded) {
    var text = new StringBuilder();
    InlinePieces.of(prose.content()).forEach(piece -> text.append(piece.plainText()));
    texts.add(new SearchableText(prose, text.toString(), folded));
  }
}
