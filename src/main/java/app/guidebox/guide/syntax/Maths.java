package app.guidebox.guide.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Formulas within text, {@code $a_1$} and {@code $$a_1$$}, whose stars, lines and strokes are no
 * Markdown.
 *
 * <p>As in Pandoc, an opening sign has no space after it, a closing one no space before it and no
 * digit after it, so that sums of money stay text.
 */
public final class Maths implements InlineParserExtension {
  /** A longer formula would be set by itself. */
  private static final int MAX_LENGTH = 500;

  /** A formula as its author wrote it, signs included. */
  public static final class Formula extends Node {
    Formula(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    var input = parser.getInput();
    int start = parser.getIndex();
    int end = end(input, start);
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new Formula(input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  // The index after the closing sign; -1 if the sign opens nothing.
  private static int end(CharSequence text, int start) {
    int length = start + 1 < text.length() && text.charAt(start + 1) == '$' ? 2 : 1;
    int from = start + length;
    if (length == 1 && (from >= text.length() || Character.isWhitespace(text.charAt(from)))) {
      return -1;
    }
    if (length == 2 && isPrice(text, from)) {
      return -1;
    }
    int limit = Math.min(text.length(), from + MAX_LENGTH);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == '$' && text.charAt(i - 1) != '\\') {
        return closes(text, i, length) ? i + length : -1;
      }
    }
    return -1;
  }

  // "$$$", or "$$" by itself in the cell of a table, tells how much something costs.
  private static boolean isPrice(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == (at == from ? '$' : '|');
  }

  private static boolean closes(CharSequence text, int at, int length) {
    if (length == 2) {
      return at + 1 < text.length() && text.charAt(at + 1) == '$';
    }
    boolean digit = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !digit && !Character.isWhitespace(text.charAt(at - 1));
  }

  /** Makes them for the library. */
  static final class Factory implements InlineParserExtensionFactory, LocalFactory {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Maths();
    }
  }
}
