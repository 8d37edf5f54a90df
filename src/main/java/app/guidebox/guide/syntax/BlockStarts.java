package app.guidebox.guide.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks of the library's own block kinds only those that a line's first character can begin.
 *
 * <p>The library asks all of them on every line, and its headings copy the whole paragraph above
 * each time, which makes long paragraphs and tables cost the square of their length.
 */
public final class BlockStarts implements CustomBlockParserFactory, LocalFactory {
  /** So far in, a line may be code. */
  static final int CODE_INDENT = 4;

  /** The kinds hold nothing of a text, and making them compiles their expressions. */
  private @Nullable Chooser chooser;

  private BlockStarts() {}

  /** Sets these options to ask the kinds this way. */
  static MutableDataHolder without(MutableDataHolder options) {
    return options
        .set(Parser.BLOCK_QUOTE_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
  }

  /** A parser with those options that asks the kinds this way. */
  public static Parser.Builder parser(MutableDataHolder options) {
    return Parser.builder(without(options))
        .customBlockParserFactory(new BlockStarts())
        .customInlineParserExtensionFactory(new Maths.Factory())
        .paragraphPreProcessorFactory(new TableStarts.Factory());
  }

  /** A parser with those extensions that knows no blocks but paragraphs. */
  public static Parser paragraphs(List<Extension> extensions) {
    return Parser.builder(without(new MutableDataSet().set(Parser.EXTENSIONS, extensions)))
        .customInlineParserExtensionFactory(new Maths.Factory())
        .build();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    // Two threads may both make one, of which either serves.
    Chooser made = chooser;
    if (made == null) {
      made = new Chooser(options);
      chooser = made;
    }
    return made;
  }

  /** The kinds in the order in which the library asks them. */
  private static final class Chooser implements BlockParserFactory {
    private final BlockParserFactory quote;
    private final BlockParserFactory heading;
    private final BlockParserFactory fence;
    private final BlockParserFactory html;
    private final BlockParserFactory rule;
    private final BlockParserFactory list;
    private final BlockParserFactory listBelowTable;
    private final BlockParserFactory code;
    private final List<BlockParserFactory> dashes;
    private final List<BlockParserFactory> stars;
    private final List<BlockParserFactory> lists;

    Chooser(DataHolder options) {
      quote = new BlockQuoteParser.Factory().apply(options);
      heading = new HeadingParser.Factory().apply(options);
      fence = new FencedCodeBlockParser.Factory().apply(options);
      html = new HtmlBlockParser.Factory().apply(options);
      rule = new RuleStart();
      list = new ListBlockParser.Factory().apply(options);
      listBelowTable =
          new ListBlockParser.Factory()
              .apply(
                  new MutableDataSet(options)
                      .set(Parser.LISTS_ORDERED_NON_ONE_ITEM_INTERRUPTS_PARAGRAPH, true));
      code = new IndentedCodeBlockParser.Factory().apply(options);
      dashes = List.of(heading, rule, list);
      stars = List.of(rule, list);
      lists = List.of(list);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser before) {
      var line = state.getLine();
      int first = state.getNextNonSpaceIndex();
      if (first >= line.length()) {
        return null;
      }
      var start = byMark(line.charAt(first), state, before);
      boolean indented = start == null && state.getIndent() >= CODE_INDENT;
      return indented ? code.tryStart(state, before) : start;
    }

    private @Nullable BlockStart byMark(char c, ParserState state, MatchedBlockParser before) {
      return switch (c) {
        case '>' -> quote.tryStart(state, before);
        case '#', '=' -> heading.tryStart(state, before);
        case '`', '~' -> fence.tryStart(state, before);
        case '<' -> html.tryStart(state, before);
        case '_' -> rule.tryStart(state, before);
        case '-' -> first(state, before, endsWith(c, state) ? dashes : lists);
        case '*' -> first(state, before, endsWith(c, state) ? stars : lists);
        case '+' -> list.tryStart(state, before);
        default -> c >= '0' && c <= '9' ? number(state, before) : null;
      };
    }

    // "3. Reef" ends the table above it as any number does, which text would run on over.
    private @Nullable BlockStart number(ParserState state, MatchedBlockParser before) {
      var above = before.getParagraphLines();
      boolean table =
          above != null && !above.isEmpty() && above.getLast().trimStart().startsWith("|");
      return (table ? listBelowTable : list).tryStart(state, before);
    }

    // A line drawn with a mark ends with it.
    private static boolean endsWith(char mark, ParserState state) {
      var line = state.getLine();
      int last = line.length() - 1;
      while (last > 0 && Character.isWhitespace(line.charAt(last))) {
        last--;
      }
      return line.charAt(last) == mark;
    }

    private static @Nullable BlockStart first(
        ParserState state, MatchedBlockParser before, List<BlockParserFactory> kinds) {
      for (BlockParserFactory kind : kinds) {
        var start = kind.tryStart(state, before);
        if (start != null) {
          return start;
        }
      }
      return null;
    }
  }
}
