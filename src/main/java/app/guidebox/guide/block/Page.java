package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.inline.InlineBuilder;
import app.guidebox.guide.island.FenceKinds;
import app.guidebox.guide.island.Island;
import app.guidebox.guide.source.Placeholder;
import app.guidebox.guide.syntax.Characters;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The block structure of one prepared text: the library's nodes become {@link Block}s. */
final class Page {
  private final Island.Prepared prepared;
  private final Sheet sheet;
  private final BlockBuilder builder;
  private final LineIndex index;

  Page(Island.Prepared prepared, Sheet sheet, BlockBuilder builder) {
    this.prepared = prepared;
    this.sheet = sheet;
    this.builder = builder;
    this.index =
        sheet
            .body(prepared)
            .map(Sheet.Parsed::index)
            .orElseGet(() -> new LineIndex(prepared.text(), prepared.firstLine()));
  }

  /** The blocks of the text, from top to bottom. */
  List<Block> blocks() {
    return sheet.body(prepared).map(parsed -> blocksOf(parsed.nodes())).orElseGet(this::bareText);
  }

  private List<Block> blocksOf(Iterable<Node> nodes) {
    var blocks = new ArrayList<Block>();
    for (Node node : nodes) {
      add(node, blocks);
    }
    return blocks;
  }

  // One paragraph a line, with the islands: what the library cannot read is kept all the same.
  private List<Block> bareText() {
    var blocks = new ArrayList<Block>();
    int line = prepared.firstLine();
    for (String row : prepared.text().split("\n", -1)) {
      addBare(row, line++, blocks);
    }
    return blocks;
  }

  private void addBare(String row, int line, List<Block> blocks) {
    Matcher placeholder = Placeholder.in(row);
    String text = placeholder.replaceAll(" ").strip();
    if (!text.isEmpty()) {
      var prose = new Prose(text, List.of(new Inline.Text(text)));
      blocks.add(new Block.Paragraph(prose, new Lines(line, line)));
    }
    placeholder.reset();
    while (placeholder.find()) {
      blocks.add(island(Integer.parseInt(placeholder.group(1))));
    }
  }

  private void add(Node node, List<Block> blocks) {
    switch (node) {
      case Heading heading -> blocks.add(heading(heading));
      case Paragraph paragraph -> addParagraph(paragraph, blocks);
      case ListBlock list -> blocks.add(list(list));
      case BlockQuote quote ->
          blocks.add(Callouts.quote(blocksOf(quote.getChildren()), linesOf(quote), builder));
      case TableBlock table -> blocks.add(new TableBuilder(index).table(table));
      case ThematicBreak rule -> blocks.add(new Block.Rule(linesOf(rule)));
      case IndentedCodeBlock code -> addIndented(code, blocks);
      case FencedCodeBlock code -> addCode(code, blocks);
      case HtmlBlockBase html -> addRows(rows(html), linesOf(html).first(), blocks);
      default -> blocks.addAll(blocksOf(node.getChildren()));
    }
  }

  private Block heading(Heading heading) {
    String markdown = Characters.of(heading.getText()).strip();
    if (!markdown.isEmpty() && markdown.charAt(0) == Placeholder.MARK) {
      return new Block.Paragraph(builder.prose(markdown.substring(1)), linesOf(heading));
    }
    var text = new Prose(markdown, InlineBuilder.contentOf(heading));
    return new Block.Heading(heading.getLevel(), text, linesOf(heading));
  }

  private void addParagraph(Paragraph paragraph, List<Block> blocks) {
    String markdown = markdown(paragraph);
    if (markdown.indexOf(Placeholder.MARK) < 0) {
      var table = PipedRows.table(markdown, linesOf(paragraph), builder);
      if (table.isPresent()) {
        blocks.add(table.get());
        return;
      }
      var content =
          paragraph.hasChildren()
              ? InlineBuilder.contentOf(paragraph)
              : builder.unread(Characters.of(paragraph.getContentChars()));
      blocks.add(new Block.Paragraph(new Prose(markdown, content), linesOf(paragraph)));
      return;
    }
    addRows(markdown, linesOf(paragraph).first(), blocks);
  }

  // A line with a placeholder in it: the text around the placeholder is text of its own.
  private void addMixed(String row, int line, List<Block> blocks) {
    if (row.indexOf(Placeholder.MARK) < 0) {
      addText(row, line, blocks);
      return;
    }
    Matcher placeholder = Placeholder.in(row);
    int from = 0;
    while (placeholder.find()) {
      addText(row.substring(from, placeholder.start()), line, blocks);
      blocks.add(island(Integer.parseInt(placeholder.group(1))));
      from = placeholder.end();
    }
    addText(row.substring(from), line, blocks);
  }

  private void addText(String text, int line, List<Block> blocks) {
    if (text.isBlank()) {
      return;
    }
    Prose prose = builder.prose(text.strip());
    if (!prose.isEmpty()) {
      blocks.add(new Block.Paragraph(prose, new Lines(line, line)));
    }
  }

  private Block island(int number) {
    return switch (prepared.islands().get(number)) {
      case Island.Fenced(var fence) -> fence;
      case Island.Folded folded ->
          new Block.Details(
              folded.open(),
              summary(folded),
              new Page(folded.body(), sheet, builder).blocks(),
              folded.lines());
      case Island.Callout(var kind, var title, var body, var lines) ->
          new Block.Quote(
              kind, builder.prose(title), new Page(body, sheet, builder).blocks(), lines);
      case Island.HtmlTable table -> TableBuilder.table(table, builder);
      case Island.LongLine(var text, var lines) ->
          new Block.Paragraph(new Prose(text, List.of(new Inline.Text(text))), lines);
    };
  }

  private Prose summary(Island.Folded folded) {
    String markdown = folded.summary();
    return sheet
        .summary(folded)
        .map(parsed -> new Prose(markdown, content(parsed.nodes(), markdown)))
        .orElseGet(() -> Prose.bare(markdown));
  }

  private List<Inline> content(List<Node> nodes, String markdown) {
    boolean unread = nodes.stream().anyMatch(it -> it instanceof Paragraph && !it.hasChildren());
    return unread ? builder.unread(markdown) : InlineBuilder.allContentOf(nodes);
  }

  private Block list(ListBlock list) {
    boolean numbered = list instanceof OrderedList;
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    var items = new ArrayList<Block.Item>();
    for (Node item : list.getChildren()) {
      items.add(ItemBuilder.item(blocksOf(item.getChildren()), linesOf(item)));
    }
    return new Block.ListBlock(
        numbered,
        start,
        items,
        new Lines(items.getFirst().lines().first(), items.getLast().lines().last()));
  }

  private void addIndented(ContentNode code, List<Block> blocks) {
    Lines lines = linesOf(code);
    String text = rows(code);
    if (text.indexOf(Placeholder.MARK) < 0 && IndentedText.isProse(text.lines().toList())) {
      int line = lines.first();
      for (String part : text.split("\n\n", -1)) {
        int rows = (int) part.lines().count();
        if (!part.isBlank()) {
          int last = line + rows - 1;
          blocks.add(new Block.Paragraph(builder.prose(part.strip()), new Lines(line, last)));
        }
        line += Math.max(rows, 1) + 1;
      }
    } else {
      addCode(code, blocks);
    }
  }

  private void addCode(ContentNode code, List<Block> blocks) {
    Lines lines = linesOf(code);
    String text = rows(code);
    if (text.indexOf(Placeholder.MARK) >= 0) {
      addRows(text, lines.first(), blocks);
      return;
    }
    blocks.add(new Block.Fence(FenceKinds.of("", text), "", text, lines.first(), List.of(), lines));
  }

  private void addRows(String text, int firstLine, List<Block> blocks) {
    int line = firstLine;
    for (String row : text.split("\n", -1)) {
      addMixed(row, line++, blocks);
    }
  }

  private Lines linesOf(Node node) {
    return index.lines(node.getStartOffset(), node.getEndOffset());
  }

  private static String markdown(Paragraph paragraph) {
    if (paragraph.getLineCount() == 1) {
      return Characters.of(paragraph.getLineChars(0)).strip();
    }
    var markdown = new StringBuilder();
    for (var line : paragraph.getContentLines()) {
      if (!markdown.isEmpty()) {
        markdown.append('\n');
      }
      markdown.append(Characters.of(line).strip());
    }
    return markdown.toString();
  }

  // Without the marks of the containers around it.
  private static String rows(ContentNode node) {
    var rows = new StringBuilder();
    for (var line : node.getContentLines()) {
      rows.append(Characters.of(line).stripTrailing()).append('\n');
    }
    return rows.toString().stripTrailing();
  }
}
