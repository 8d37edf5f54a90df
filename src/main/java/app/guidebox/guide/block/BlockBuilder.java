package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Prose;
import app.guidebox.guide.UnreadInlines;
import app.guidebox.guide.inline.InlineBuilder;
import app.guidebox.guide.island.Island;
import app.guidebox.guide.mend.Nesting;
import app.guidebox.guide.syntax.BlockStarts;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.stream.Collectors;

/** Turns prepared lines into {@link Block}s by way of the Markdown library. */
public final class BlockBuilder {
  /** So much text behind the beginning of a comment is bearable. */
  private static final int MAX_COMMENT = 1_000;

  private final Parser parser = BlockStarts.parser(withTables()).build();

  private final Parser deferring =
      BlockStarts.parser(withTables()).customInlineParserFactory(DeferredInlines::new).build();

  private final Parser withoutTables = BlockStarts.parser(new MutableDataSet()).build();

  private final Parser paragraphs =
      BlockStarts.paragraphs(List.of(StrikethroughExtension.create()));

  private static MutableDataSet withTables() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true);
  }

  /** The blocks of the prepared lines, from top to bottom. */
  public List<Block> build(Island.Prepared prepared) {
    return Sections.of(prepared).parallelStream()
        .map(section -> new Page(section.body(), new Sheet(section, this::blocks), this).blocks())
        .flatMap(List::stream)
        .toList();
  }

  // Where links are defined, a paragraph can be understood only beside the definitions.
  private Document blocks(String markdown) {
    return parse(markdown, Sections.definesLinks(markdown) ? parser : deferring);
  }

  // The table extension miscounts on some tables with blanks in their marks; such text is read
  // without tables.
  private Document parse(String markdown, Parser with) {
    try {
      return with.parse(markdown);
    } catch (IndexOutOfBoundsException e) {
      return withoutTables.parse(markdown);
    }
  }

  private static String bounded(String markdown) {
    return markdown.lines().map(Nesting::bounded).collect(Collectors.joining("\n"));
  }

  /** Markdown that is a single run of text, such as a summary. */
  Prose prose(String markdown) {
    // A parse costs far more than this look, and most of such texts are a few plain words.
    return Prose.isBare(markdown)
        ? Prose.bare(markdown)
        : new Prose(markdown, inlines(bounded(markdown), parser));
  }

  /** The content of a paragraph, to be read when somebody looks at it. */
  List<Inline> unread(String markdown) {
    return new UnreadInlines(markdown, text -> inlines(text, paragraphs));
  }

  // The library's expressions recurse on what no person writes; such text is kept as it stands.
  private List<Inline> inlines(String markdown, Parser with) {
    try {
      return InlineBuilder.allContentOf(parse(closed(markdown), with).getChildren());
    } catch (StackOverflowError e) {
      return List.of(new Inline.Text(markdown));
    }
  }

  // The library's expression for a comment calls itself for each sign behind an open one.
  private static String closed(String markdown) {
    int open = markdown.indexOf("<!--");
    boolean deep =
        open >= 0
            && markdown.length() - open > MAX_COMMENT
            && (open == 0 || markdown.charAt(open - 1) != '`')
            && markdown.indexOf("-->", open) < 0;
    return deep ? markdown.substring(0, open) + "\\" + markdown.substring(open) : markdown;
  }
}
