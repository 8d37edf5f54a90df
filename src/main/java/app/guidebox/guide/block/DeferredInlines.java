package app.guidebox.guide.block;

import app.guidebox.guide.UnreadInlines;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads what stands in titles, tables and summaries, and leaves other paragraphs for {@link
 * UnreadInlines}.
 */
final class DeferredInlines extends InlineParserImpl {
  private boolean inSummary;

  DeferredInlines(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData links,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, links, extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    if (block instanceof Heading heading && Sheet.isCut(heading)) {
      inSummary = Sheet.opensSummary(heading);
    }
    if (inSummary || !(block instanceof Paragraph)) {
      super.parse(content, block);
    }
  }
}
