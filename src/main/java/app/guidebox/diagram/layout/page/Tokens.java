package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Face;
import app.guidebox.diagram.picture.Font;
import app.guidebox.diagram.picture.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line into the stretches between which it may be broken. */
final class Tokens {
  /** A word too long for a line is broken after one of these rather than elsewhere. */
  private static final String BREAKS_AFTER = "/._-:,;=&?|)]}";

  private final TextMeasurer measurer;
  private final double size;
  private final Lettering.Weight weight;
  private final double maxWidth;
  private final List<Token> tokens = new ArrayList<>();
  private boolean spaceBefore;

  Tokens(TextMeasurer measurer, double size, Lettering.Weight weight, double maxWidth) {
    this.measurer = measurer;
    this.size = size;
    this.weight = weight;
    this.maxWidth = maxWidth;
  }

  List<Token> of(Label.Line line) {
    for (Label.Span span : line.spans()) {
      words(span.text(), new Font(face(span), size));
    }
    return tokens;
  }

  private Face face(Label.Span span) {
    boolean bold = span.bold() || weight == Lettering.Weight.STRONG;
    if (span.code()) {
      return bold ? Face.CODE_BOLD : Face.CODE;
    }
    if (span.italic()) {
      return bold ? Face.BOLD_ITALIC : Face.ITALIC;
    }
    return bold ? Face.BOLD : Face.REGULAR;
  }

  private void words(String text, Font font) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        word(text.substring(start, i), font);
        spaceBefore = true;
        start = i + 1;
      }
    }
    word(text.substring(start), font);
  }

  private void word(String word, Font font) {
    int start = 0;
    for (int i = 0; i < word.length(); ) {
      int next = word.offsetByCodePoints(i, 1);
      boolean ideograph = Character.isIdeographic(word.codePointAt(i));
      if (ideograph) {
        token(word.substring(start, i), font, spaceBefore);
        token(word.substring(i, next), font, true);
        start = next;
      }
      i = next;
    }
    token(word.substring(start), font, spaceBefore || start > 0);
  }

  private void token(String text, Font font, boolean mayBegin) {
    for (int start = 0; start < text.length(); ) {
      int end = fitting(text, start, font);
      String part = text.substring(start, end);
      double space = spaceBefore ? measurer.width(" ", font) : 0;
      spaceBefore = false;
      tokens.add(new Token(part, font, measurer.width(part, font), space, mayBegin || start > 0));
      start = end;
    }
  }

  /** How far a line reaches in a word: to its end, or else after a mark, or else anywhere. */
  private int fitting(String text, int start, Font font) {
    int fitting = start;
    int afterMark = start;
    double width = 0;
    while (fitting < text.length()) {
      int next = text.offsetByCodePoints(fitting, 1);
      width += measurer.width(text.substring(fitting, next), font);
      if (width > maxWidth && fitting > start) {
        return afterMark - start > (fitting - start) / 3 ? afterMark : fitting;
      }
      if (BREAKS_AFTER.indexOf(text.charAt(fitting)) >= 0) {
        afterMark = next;
      }
      fitting = next;
    }
    return fitting;
  }
}
