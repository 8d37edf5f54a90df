package app.guidebox.guide.syntax;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import org.jspecify.annotations.Nullable;

/**
 * Begins a rule on a line drawn with a mark, such as {@code * * *}.
 *
 * <p>The library's own expression for such lines goes one call deeper for each mark and ends the
 * program on a long one.
 */
final class RuleStart implements BlockParserFactory {
  private static final int MIN_MARKS = 3;

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser before) {
    var line = state.getLine();
    int first = state.getNextNonSpaceIndex();
    if (state.getIndent() >= BlockStarts.CODE_INDENT || !isDrawn(line, first)) {
      return null;
    }
    return BlockStart.of(new ThematicBreakParser(line.subSequence(state.getIndex())))
        .atIndex(line.length());
  }

  private static boolean isDrawn(CharSequence line, int first) {
    char mark = line.charAt(first);
    int marks = 0;
    for (int i = first; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != mark && c != ' ' && c != '\t') {
        return false;
      }
      marks += c == mark ? 1 : 0;
    }
    return marks >= MIN_MARKS;
  }
}
