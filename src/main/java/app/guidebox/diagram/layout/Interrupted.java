package app.guidebox.diagram.layout;

import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Upright lines that give way to what stands on them. */
final class Interrupted {
  private static final double SHORTEST = 1;

  /** A stretch of such a line. */
  record Piece(double top, double bottom) {}

  private Interrupted() {}

  /** What is left of a line. */
  static List<Piece> pieces(double x, double top, double bottom, List<Rect> obstacles) {
    var ahead =
        obstacles.stream()
            .filter(rect -> rect.x() < x && rect.right() > x && rect.bottom() > top)
            .sorted(Comparator.comparingDouble(Rect::y))
            .toList();
    var pieces = new ArrayList<Piece>();
    double y = top;
    for (Rect obstacle : ahead) {
      add(y, Math.min(obstacle.y(), bottom), pieces);
      y = Math.max(y, obstacle.bottom());
    }
    add(y, bottom, pieces);
    return pieces;
  }

  private static void add(double top, double bottom, List<Piece> pieces) {
    if (bottom - top > SHORTEST) {
      pieces.add(new Piece(top, bottom));
    }
  }
}
