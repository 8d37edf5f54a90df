package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.picture.Font;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines, not yet put anywhere.
 *
 * @param width of the widest line, in px
 * @param lineHeight from baseline to baseline, in px
 * @param ascent of the letters above the baseline, in px
 * @param descent of the letters below the baseline, in px
 */
public record TextBlock(
    List<SetLine> lines, double width, double lineHeight, double ascent, double descent) {
  /** A line: its pieces, each beginning so far from the line's start. */
  public record SetLine(List<Piece> pieces, double width) {
    public SetLine {
      pieces = List.copyOf(pieces);
    }
  }

  /** Text in one font. */
  public record Piece(String text, Font font, double start, double width) {}

  /** Where lines begin. */
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  public TextBlock {
    lines = List.copyOf(lines);
  }

  /** No text. */
  public static final TextBlock EMPTY = new TextBlock(List.of(), 0, 0, 0, 0);

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** In px. */
  public double height() {
    return lines.size() * lineHeight;
  }

  /** The lines in the upper part of the rectangle, aligned to its sides. */
  public List<Shape.Text> in(Rect rect, Align align, String of, Role role, Tint tint) {
    var texts = new ArrayList<Shape.Text>();
    double top = rect.y();
    for (SetLine line : lines) {
      double x =
          switch (align) {
            case LEFT -> rect.x();
            case CENTER -> rect.centerX() - line.width / 2;
            case RIGHT -> rect.right() - line.width;
          };
      if (!line.pieces.isEmpty()) {
        texts.add(text(line, x, top, of, role, tint));
      }
      top += lineHeight;
    }
    return texts;
  }

  /** The lines around the middle of the rectangle. */
  public List<Shape.Text> centered(Rect rect, String of, Role role, Tint tint) {
    return in(
        Rect.around(rect.centerX(), rect.centerY(), width, height()), Align.CENTER, of, role, tint);
  }

  private Shape.Text text(SetLine line, double x, double top, String of, Role role, Tint tint) {
    double letterTop = top + (lineHeight - ascent - descent) / 2;
    var frame = new Rect(x, letterTop, line.width, ascent + descent);
    var runs =
        line.pieces.stream()
            .map(piece -> new Shape.Run(piece.text, x + piece.start, piece.width, piece.font))
            .toList();
    return new Shape.Text(of, frame, letterTop + ascent, runs, role, tint);
  }
}
