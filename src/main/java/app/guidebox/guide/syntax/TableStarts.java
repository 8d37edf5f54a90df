package app.guidebox.guide.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Lets a table begin right below a line of text, as it does where guides are mostly read; the
 * library knows tables only at the beginning of a paragraph.
 */
final class TableStarts implements ParagraphPreProcessor {
  /** The text, a header and the line below it. */
  private static final int MIN_LINES = 3;

  /** The library copies what is left of a paragraph for each table in it. */
  private static final int MAX_LINES = 1000;

  private TableStarts() {}

  /** Makes one for all paragraphs of a text. */
  static final class Factory implements ParagraphPreProcessorFactory, LocalFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableStarts();
    }
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int lines = block.getLineCount();
    int header = lines < MIN_LINES || lines > MAX_LINES ? 0 : header(block);
    if (header == 0) {
      return 0;
    }
    var above = new Paragraph();
    above.setContent(block, 0, header);
    above.setCharsFromContent();
    state.getInlineParser().parse(above.getContentChars(), above);
    block.insertBefore(above);
    state.blockAdded(above);
    return block.getLineChars(header).getStartOffset() - block.getChars().getStartOffset();
  }

  // The line of the table's header; 0 where the paragraph has none further down.
  private static int header(Paragraph block) {
    for (int i = 2; i < block.getLineCount(); i++) {
      if (isDrawn(block.getLineChars(i))) {
        var header = block.getLineChars(i - 1);
        var above = block.getLineChars(i - 2);
        boolean first = begins(header) ? !begins(above) : above.indexOf('|') < 0;
        return first && columns(header) == columns(block.getLineChars(i)) ? i - 1 : 0;
      }
    }
    return 0;
  }

  private static boolean begins(BasedSequence line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at < line.length() && line.charAt(at) == '|';
  }

  // "|---|:--|", "---|---"
  private static boolean isDrawn(BasedSequence line) {
    if (line.indexOf('|') < 0) {
      return false;
    }
    boolean dashed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      dashed |= c == '-';
      if ("|-: \t\r\n".indexOf(c) < 0) {
        return false;
      }
    }
    return dashed;
  }

  // Pipes but for one at the end.
  private static int columns(BasedSequence line) {
    int columns = begins(line) ? 0 : 1;
    int last = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
        columns++;
        last = i;
      }
    }
    boolean closed = last > 0 && line.subSequence(last + 1, line.length()).isBlank();
    return closed ? columns - 1 : columns;
  }
}
