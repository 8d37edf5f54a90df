package app.guidebox.guide;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Turns prepared lines into {@link Block}s by way of the Markdown library. */
final class BlockBuilder {
  private final Parser parser =
      Parser.builder(
              new MutableDataSet()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(TablesExtension.create(), StrikethroughExtension.create()))
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true))
          .build();

  private final Parser withoutTables = Parser.builder().build();

  /** The blocks of the prepared lines, from top to bottom. */
  List<Block> build(Island.Prepared prepared) {
    var page = new Page(prepared, this);
    try {
      return page.blocksOf(parse(prepared.text()));
    } catch (StackOverflowError e) {
      // The library's expressions recurse on what no person writes; the text is kept all the same.
      return page.bareText();
    }
  }

  // The table extension miscounts on some tables with blanks in their marks; such text is read
  // without tables.
  private Document parse(String markdown) {
    try {
      return parser.parse(markdown);
    } catch (IndexOutOfBoundsException e) {
      return withoutTables.parse(markdown);
    }
  }

  // A parse costs far more than this look, and most summaries are two plain words.
  private static boolean isBare(String markdown) {
    return markdown.chars().allMatch(c -> Character.isLetter(c) || c == ' ');
  }

  /** Markdown that is a single run of text, such as a summary. */
  Prose prose(String markdown) {
    if (markdown.isEmpty()) {
      return Prose.EMPTY;
    }
    if (isBare(markdown)) {
      return new Prose(markdown, List.of(new Inline.Text(markdown)));
    }
    return new Prose(markdown, InlineBuilder.allContentOf(parse(markdown)));
  }
}
