package app.guidebox.ui.markdown;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.ui.markdown.Column.Entry;
import app.guidebox.ui.markdown.InlinePieces.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Makes the node of a block. */
public final class BlockNodes {
  /** An entry without text is as high as one with a line of it. */
  private static final Prose EMPTY_LINE = new Prose("", List.of(new Inline.Text(" ")));

  private final MarkdownContext context;
  private final PageMemory memory;
  private final PassageMaker passages;
  private final LongPieces longPieces;

  /** With the world around the blocks, and what is to be remembered when a node is made again. */
  public BlockNodes(MarkdownContext context, PageMemory memory) {
    this.context = context;
    this.memory = memory;
    passages = new PassageMaker(context);
    longPieces = new LongPieces(memory);
  }

  /** A new node that shows the block. */
  public Region node(Block block) {
    return node(block, 0);
  }

  /**
   * Text without marks, wrapping in any script.
   *
   * @param styleClass the role that it plays
   */
  public static Region plainText(String words, String styleClass) {
    var prose = new Prose(words, List.of(new Inline.Text(words)));
    return new PassageMaker(MarkdownContext.bare()).passage(prose, styleClass);
  }

  /** Blocks below each other, with the air between them that the page's rhythm gives. */
  Region column(List<Block> blocks, int depth) {
    var entries = new ArrayList<Entry>();
    for (int index = 0; index < blocks.size(); index++) {
      double gap = index == 0 ? 0 : Rhythm.gap(blocks.get(index - 1), blocks.get(index));
      entries.add(new Entry(node(blocks.get(index), depth), gap));
    }
    return new Column(entries);
  }

  private Region node(Block block, int depth) {
    return SourceMarks.mark(bare(block, depth), block.lines());
  }

  private Region bare(Block block, int depth) {
    return switch (block) {
      case Block.Heading heading ->
          passages.passage(heading.text(), "heading-" + Math.clamp(heading.level(), 1, 6));
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.ListBlock list -> list(list, depth);
      case Block.Table table -> table(table);
      case Block.Fence fence -> fence(fence);
      case Block.Details details -> details(details, depth);
      case Block.Quote quote -> quote(quote, depth);
      case Block.Rule _ -> rule();
    };
  }

  private Region paragraph(Block.Paragraph paragraph) {
    var pieces = InlinePieces.of(paragraph.text().content());
    if (pieces.size() == 1 && pieces.getFirst() instanceof Picture picture) {
      var image = ImageBlock.alone(picture, context);
      if (image.isPresent()) {
        return image.get();
      }
    }
    return longPieces.of(
        paragraph.text(),
        LongPieces.letters(pieces),
        PageLimits.PARAGRAPH_LETTERS,
        "letters",
        limit -> passages.passage(paragraph.text(), LongPieces.cut(pieces, limit), "paragraph"));
  }

  private Region list(Block.ListBlock list, int depth) {
    return longPieces.of(
        list,
        list.items().size(),
        PageLimits.LIST_ITEMS,
        "entries",
        limit -> list(list, depth, limit));
  }

  private Region list(Block.ListBlock list, int depth, int limit) {
    var entries = new ArrayList<Entry>();
    int last = list.start() + list.items().size() - 1;
    double indent = ListMarks.indent(list.numbered(), last, depth);
    for (int index = 0; index < Math.min(limit, list.items().size()); index++) {
      var item = list.items().get(index);
      var mark = ListMarks.mark(item.task(), list.numbered(), list.start() + index, depth);
      var body = entryColumn(item.blocks(), depth + 1);
      var direction =
          body instanceof Passage text ? text.getNodeOrientation() : directionOf(item.blocks());
      var row = SourceMarks.mark(new MarkedItem(mark, body, indent, direction), item.lines());
      entries.add(new Entry(row, Rhythm.LIST_GAP));
    }
    return new Column(entries);
  }

  // An entry's text and the list or code below it belong together: less air than on the page.
  private Region entryColumn(List<Block> blocks, int depth) {
    if (blocks.isEmpty()) {
      return passages.passage(EMPTY_LINE, "paragraph");
    }
    if (blocks.size() == 1) {
      return node(blocks.getFirst(), depth);
    }
    var entries = new ArrayList<Entry>();
    for (var block : blocks) {
      double gap = block instanceof Block.ListBlock ? Rhythm.LIST_GAP : Rhythm.ENTRY_OBJECT_GAP;
      entries.add(new Entry(node(block, depth), gap));
    }
    return new Column(entries);
  }

  private static NodeOrientation directionOf(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var text, _)
        ? WritingDirection.of(text.plain())
        : NodeOrientation.LEFT_TO_RIGHT;
  }

  private Region table(Block.Table table) {
    return longPieces.of(
        table, table.rows().size(), PageLimits.TABLE_ROWS, "rows", limit -> table(table, limit));
  }

  private Region table(Block.Table table, int limit) {
    var rows = new ArrayList<List<Passage>>();
    rows.add(cells(table.header(), table.alignments(), "table-head-cell"));
    table.rows().stream()
        .limit(limit)
        .forEach(row -> rows.add(cells(row.cells(), table.alignments(), "table-cell")));
    return new SideScroller(new TableBlock(rows));
  }

  private List<Passage> cells(
      List<Prose> row, List<Block.Alignment> alignments, String styleClass) {
    var cells = new ArrayList<Passage>();
    for (int column = 0; column < row.size(); column++) {
      var cell = passages.passage(row.get(column), styleClass);
      if (column < alignments.size()) {
        cell.getStyleClass().add("align-" + alignments.get(column).name().toLowerCase(Locale.ROOT));
      }
      cells.add(cell);
    }
    return cells;
  }

  private Region fence(Block.Fence fence) {
    return context
        .diagrams()
        .drawing(fence)
        .<Region>map(
            drawing -> {
              var frame = new StackPane(drawing);
              frame.setAlignment(Pos.CENTER);
              frame.getStyleClass().add("drawing");
              return frame;
            })
        .orElseGet(() -> code(fence));
  }

  private Region code(Block.Fence fence) {
    return longPieces.of(
        fence,
        fence.text().length(),
        LongPieces.lettersOfLines(fence.text(), PageLimits.CODE_LINES, PageLimits.CODE_LETTERS),
        "letters",
        limit -> CodeText.block(fence, limit));
  }

  private Region details(Block.Details details, int depth) {
    var summary = passages.passage(details.summary(), "details-title");
    return new DetailsBlock(
        summary,
        memory.isOpen(details),
        () -> column(details.blocks(), depth),
        open -> memory.setOpen(details, open));
  }

  private Region quote(Block.Quote quote, int depth) {
    if (depth >= PageLimits.NESTING) {
      return column(quote.blocks(), depth);
    }
    var entries = new ArrayList<Entry>();
    if (!quote.callout().isEmpty() || !quote.title().isEmpty()) {
      entries.add(new Entry(Callouts.title(quote, passages), 0));
    }
    if (!quote.blocks().isEmpty()) {
      entries.add(new Entry(column(quote.blocks(), depth + 1), Rhythm.LIST_GAP));
    }
    var body = new Column(entries);
    body.getStyleClass().add("quote");
    if (!quote.callout().isEmpty()) {
      body.getStyleClass().addAll("callout", Callouts.styleClass(quote.callout()));
    }
    return body;
  }

  private static Region rule() {
    var rule = new Label();
    rule.getStyleClass().add("rule");
    rule.setFocusTraversable(false);
    return rule;
  }
}
