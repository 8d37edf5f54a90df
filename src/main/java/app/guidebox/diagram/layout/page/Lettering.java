package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.layout.page.TextBlock.Piece;
import app.guidebox.diagram.layout.page.TextBlock.SetLine;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Face;
import app.guidebox.diagram.picture.Font;
import app.guidebox.diagram.picture.TextMeasurer;
import java.util.ArrayList;
import java.util.List;

/** Sets labels: chooses faces, breaks lines that are too long, balances what it broke. */
public final class Lettering {
  /** From baseline to baseline, as a multiple of the size. */
  private static final double LEADING = 1.4;

  private static final int BALANCING_STEPS = 6;

  private final TextMeasurer measurer;

  /** Texts are measured as that measurer says. */
  public Lettering(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /** The weight that a text has where its author asked for none. */
  public enum Weight {
    PLAIN,
    STRONG
  }

  /**
   * Sets a label; the author's line breaks are kept.
   *
   * @param maxWidth lines are broken to be no wider, in px; a longer word is broken too
   */
  public TextBlock set(Label label, double size, Weight weight, double maxWidth) {
    if (label.isEmpty()) {
      return TextBlock.EMPTY;
    }
    var lines = new ArrayList<SetLine>();
    for (Label.Line line : label.lines()) {
      List<Token> tokens = new Tokens(measurer, size, weight, maxWidth).of(line);
      fill(tokens, balanced(tokens, maxWidth), lines);
    }
    var ordinary = new Font(Face.REGULAR, size);
    double width = lines.stream().mapToDouble(SetLine::width).max().orElse(0);
    return new TextBlock(
        lines,
        width,
        Math.round(size * LEADING),
        measurer.ascent(ordinary),
        measurer.descent(ordinary));
  }

  /** The smallest width that needs no more lines than {@code maxWidth} does. */
  private static double balanced(List<Token> tokens, double maxWidth) {
    int lines = fill(tokens, maxWidth, new ArrayList<>());
    if (lines <= 1) {
      return maxWidth;
    }
    double enough = maxWidth;
    double scarce = maxWidth / 2;
    for (int i = 0; i < BALANCING_STEPS; i++) {
      double middle = (enough + scarce) / 2;
      if (fill(tokens, middle, new ArrayList<>()) <= lines) {
        enough = middle;
      } else {
        scarce = middle;
      }
    }
    return enough;
  }

  private static int fill(List<Token> tokens, double maxWidth, List<SetLine> lines) {
    int before = lines.size();
    var open = new OpenLine();
    for (int i = 0; i < tokens.size(); ) {
      int end = unit(tokens, i);
      double width = 0;
      for (Token token : tokens.subList(i, end)) {
        width += token.width();
      }
      if (!open.isEmpty() && open.width + tokens.get(i).space() + width > maxWidth + 0.01) {
        lines.add(open.close());
        open = new OpenLine();
      }
      for (Token token : tokens.subList(i, end)) {
        open.add(token);
      }
      i = end;
    }
    lines.add(open.close());
    return lines.size() - before;
  }

  /** Where the tokens end that must stay on one line with that one. */
  private static int unit(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size() && !tokens.get(end).mayBegin()) {
      end++;
    }
    return end;
  }

  private static final class OpenLine {
    private final List<Piece> pieces = new ArrayList<>();
    private double width;

    boolean isEmpty() {
      return pieces.isEmpty();
    }

    void add(Token token) {
      double space = isEmpty() ? 0 : token.space();
      String text = space > 0 ? " " + token.text() : token.text();
      if (!isEmpty() && pieces.getLast().font().equals(token.font())) {
        Piece last = pieces.removeLast();
        pieces.add(
            new Piece(
                last.text() + text,
                last.font(),
                last.start(),
                last.width() + space + token.width()));
      } else {
        pieces.add(new Piece(token.text(), token.font(), width + space, token.width()));
      }
      width += space + token.width();
    }

    SetLine close() {
      return new SetLine(pieces, width);
    }
  }
}
