package app.guidebox.diagram.layout;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.List;

/** Mends the ways of edges. */
final class Polylines {
  /** Points nearer than this are one, in px. */
  private static final double SAME = 0.05;

  private Polylines() {}

  /** The same way without points that lie on a straight line between their neighbours. */
  static List<Point> straightened(List<Point> points) {
    var kept = new ArrayList<Point>();
    for (Point point : points) {
      if (!kept.isEmpty() && kept.getLast().distance(point) < SAME) {
        continue;
      }
      while (kept.size() >= 2 && inLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
        kept.removeLast();
      }
      kept.add(point);
    }
    if (kept.size() == 1) {
      kept.add(points.getLast());
    }
    return kept;
  }

  /** Whether the way runs through the rectangle. */
  static boolean touches(List<Point> points, Rect rect) {
    for (int i = 1; i < points.size(); i++) {
      if (Geometry.touches(points.get(i - 1), points.get(i), rect)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inLine(Point a, Point b, Point c) {
    boolean level = Math.abs(a.y() - b.y()) < SAME && Math.abs(b.y() - c.y()) < SAME;
    boolean upright = Math.abs(a.x() - b.x()) < SAME && Math.abs(b.x() - c.x()) < SAME;
    return level || upright;
  }
}
