package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxArt.Spot;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.List;

/** The ways of edges: as drawn, but straight, square and from outline to outline. */
final class DrawingRoutes {
  /** How far from a box's corner an edge meets it at least, in px. */
  private static final double CORNER = 8;

  /** How far beside boxes an edge passes them, in px. */
  private static final double PASSING = 14;

  private final DrawingScale columns;
  private final DrawingScale rows;
  private final List<Rect> boxes;

  /**
   * @param boxes what edges must not run through
   */
  DrawingRoutes(DrawingScale columns, DrawingScale rows, List<Rect> boxes) {
    this.columns = columns;
    this.rows = rows;
    this.boxes = boxes;
  }

  /** The way of an edge between two outlines; at least two points. */
  List<Point> route(BoxArt.Edge edge, Rect from, Rect to) {
    List<Spot> spots = square(edge.path());
    List<Point> way =
        spots.size() == 1 ? direct(spots.getFirst(), from, to) : along(spots, from, to);
    return Polylines.straightened(way);
  }

  /** The corners with upright stretches straight where they jittered. */
  private static List<Spot> square(List<Spot> path) {
    var spots = new ArrayList<>(path);
    for (int i = spots.size() - 1; i > 0; i--) {
      Spot before = spots.get(i - 1);
      Spot after = spots.get(i);
      if (before.row() != after.row() && before.column() != after.column()) {
        shift(spots, i - 1, before.column(), after.column());
      }
    }
    return spots;
  }

  /** Moves an upright stretch that ends at a spot into another column. */
  private static void shift(List<Spot> spots, int last, int from, int to) {
    for (int i = last; i >= 0 && spots.get(i).column() == from; i--) {
      spots.set(i, new Spot(spots.get(i).row(), to));
      boolean level = i > 0 && spots.get(i - 1).row() == spots.get(i).row();
      if (level) {
        return;
      }
    }
  }

  private Point point(Spot spot) {
    return new Point(columns.middle(spot.column()), rows.middle(spot.row()));
  }

  private List<Point> along(List<Spot> spots, Rect from, Rect to) {
    var points = new ArrayList<Point>();
    spots.forEach(spot -> points.add(point(spot)));
    meet(points, from);
    var reversed = new ArrayList<>(points.reversed());
    meet(reversed, to);
    return reversed.reversed();
  }

  /** Lets the first stretch begin on the outline that it leaves. */
  private static void meet(List<Point> points, Rect rect) {
    Point first = points.get(0);
    Point second = points.get(1);
    boolean overOrUnder = first.y() > rect.bottom() + 1 || first.y() < rect.y() - 1;
    boolean level = Math.abs(first.y() - second.y()) < Math.abs(first.x() - second.x());
    if (level && overOrUnder && first.x() > rect.x() && first.x() < rect.right()) {
      points.add(0, new Point(first.x(), nearest(first.y(), rect.y(), rect.bottom())));
      return;
    }
    if (Math.abs(first.y() - second.y()) < Math.abs(first.x() - second.x())) {
      double y = clamp(first.y(), rect.y(), rect.bottom());
      points.set(0, new Point(nearest(first.x(), rect.x(), rect.right()), y));
      bend(points, new Point(second.x(), y), true);
    } else {
      double x = clamp(first.x(), rect.x(), rect.right());
      points.set(0, new Point(x, nearest(first.y(), rect.y(), rect.bottom())));
      bend(points, new Point(x, second.y()), false);
    }
  }

  /** Moves the second point along with the first, or adds a corner if it is the last one. */
  private static void bend(List<Point> points, Point moved, boolean level) {
    if (moved.equals(points.get(1))) {
      return;
    }
    if (points.size() > 2) {
      points.set(1, moved);
      return;
    }
    Point first = points.get(0);
    Point last = points.get(1);
    if (level) {
      double middle = (first.x() + last.x()) / 2;
      points.add(1, new Point(middle, first.y()));
      points.add(2, new Point(middle, last.y()));
    } else {
      double middle = (first.y() + last.y()) / 2;
      points.add(1, new Point(first.x(), middle));
      points.add(2, new Point(last.x(), middle));
    }
  }

  private static double nearest(double at, double one, double other) {
    return Math.abs(at - one) <= Math.abs(at - other) ? one : other;
  }

  private static double clamp(double value, double low, double high) {
    double corner = Math.min(CORNER, (high - low) / 3);
    return Math.clamp(value, low + corner, high - corner);
  }

  /** The way of an arrow that had no line. */
  private List<Point> direct(Spot spot, Rect from, Rect to) {
    Point head = point(spot);
    boolean below = to.y() >= from.bottom() || from.y() >= to.bottom();
    boolean beside = to.x() >= from.right() || from.x() >= to.right();
    if (!below && beside) {
      boolean right = to.x() >= from.right();
      double y = clamp(head.y(), Math.max(from.y(), to.y()), Math.min(from.bottom(), to.bottom()));
      return List.of(
          new Point(right ? from.right() : from.x(), y), new Point(right ? to.x() : to.right(), y));
    }
    if (!below) {
      double y = clamp(head.y(), from.y(), from.bottom());
      boolean right = head.x() > from.centerX();
      return List.of(
          new Point(right ? from.right() : from.x(), y),
          new Point(nearest(head.x(), to.x(), to.right()), y));
    }
    return upright(head, from, to);
  }

  private List<Point> upright(Point head, Rect from, Rect to) {
    boolean down = to.y() >= from.bottom();
    double startY = down ? from.bottom() : from.y();
    double endY = down ? to.y() : to.bottom();
    double left = Math.max(from.x(), to.x());
    double right = Math.min(from.right(), to.right());
    boolean over = right - left > 2 * CORNER;
    double startX = over ? clamp(head.x(), left, right) : clamp(head.x(), from.x(), from.right());
    double endX = over ? startX : clamp(head.x(), to.x(), to.right());
    var straight =
        new Rect(
            Math.min(startX, endX) - 1,
            Math.min(startY, endY) + 1,
            Math.abs(startX - endX) + 2,
            Math.abs(startY - endY) - 2);
    if (boxes.stream().noneMatch(straight::overlaps)) {
      return List.of(
          new Point(startX, startY),
          new Point(startX, head.y()),
          new Point(endX, head.y()),
          new Point(endX, endY));
    }
    return around(from, to, endX, endY);
  }

  /** Past what lies between: down at the left into a side, or down at the right into the top. */
  private List<Point> around(Rect from, Rect to, double endX, double endY) {
    double left = to.x() - PASSING;
    if (left > from.x() + CORNER / 2 && left < from.right()) {
      return List.of(
          new Point(left, from.bottom()),
          new Point(left, to.centerY()),
          new Point(to.x(), to.centerY()));
    }
    if (Math.abs(to.x() - from.x()) < 3 * PASSING) {
      double outside = Math.min(from.x(), to.x()) - PASSING;
      return List.of(
          new Point(from.x(), from.centerY()),
          new Point(outside, from.centerY()),
          new Point(outside, to.centerY()),
          new Point(to.x(), to.centerY()));
    }
    double right = from.right();
    for (Rect box : boxes) {
      if (box.y() < endY && box.bottom() > from.y()) {
        right = Math.max(right, box.right());
      }
    }
    double passing = right + PASSING;
    return List.of(
        new Point(from.right(), from.centerY()),
        new Point(passing, from.centerY()),
        new Point(passing, endY - PASSING),
        new Point(endX, endY - PASSING),
        new Point(endX, endY));
  }
}
