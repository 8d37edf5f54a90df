package app.guidebox.diagram.layout;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.ArrayList;
import java.util.List;

/** Sums over points and rectangles. */
final class Geometry {
  private static final int CURVE_STEPS = 16;

  /** A bulge may reach out of its frame by less than this, in px. */
  private static final double OUT_OF_FRAME = 4;

  private Geometry() {}

  /** Whether an upright or level line shares more than its end with the rectangle's inside. */
  static boolean touches(Point from, Point to, Rect rect) {
    double left = Math.min(from.x(), to.x());
    double top = Math.min(from.y(), to.y());
    double right = Math.max(from.x(), to.x());
    double bottom = Math.max(from.y(), to.y());
    return left < rect.right() && right > rect.x() && top < rect.bottom() && bottom > rect.y();
  }

  /** Whether two lines run side by side, nearer than so much. */
  static boolean alongside(Point a, Point b, Point c, Point d, double near) {
    if (same(a.x(), b.x()) && same(c.x(), d.x())) {
      return Math.abs(a.x() - c.x()) < near && overlap(a.y(), b.y(), c.y(), d.y());
    }
    return same(a.y(), b.y())
        && same(c.y(), d.y())
        && Math.abs(a.y() - c.y()) < near
        && overlap(a.x(), b.x(), c.x(), d.x());
  }

  private static boolean overlap(double a, double b, double c, double d) {
    return Math.min(a, b) < Math.max(c, d) && Math.min(c, d) < Math.max(a, b);
  }

  /** Whether two coordinates are meant to be one. */
  static boolean same(double a, double b) {
    return Math.abs(a - b) < 0.05;
  }

  /**
   * Where a line that comes to the edge of a shape's frame meets the shape itself.
   *
   * @param end where the line meets the frame
   * @param from a place before it on the line
   */
  static Point meet(List<Segment> outline, Point end, Point from) {
    double length = Math.max(from.distance(end), 1e-9);
    double ux = (end.x() - from.x()) / length;
    double uy = (end.y() - from.y()) / length;
    double nearest = Double.MAX_VALUE;
    List<Point> ring = flat(outline);
    for (int i = 1; i < ring.size(); i++) {
      double distance = along(end, ux, uy, ring.get(i - 1), ring.get(i));
      nearest = Math.abs(distance) < Math.abs(nearest) ? distance : nearest;
    }
    return nearest == Double.MAX_VALUE ? end : end.plus(ux * nearest, uy * nearest);
  }

  /** How far from the start the ray crosses the line between two points; MAX_VALUE if not. */
  private static double along(Point start, double ux, double uy, Point a, Point b) {
    double ex = b.x() - a.x();
    double ey = b.y() - a.y();
    double cross = ux * ey - uy * ex;
    if (Math.abs(cross) < 1e-12) {
      return Double.MAX_VALUE;
    }
    double ax = a.x() - start.x();
    double ay = a.y() - start.y();
    double distance = (ax * ey - ay * ex) / cross;
    double share = (ax * uy - ay * ux) / cross;
    boolean hit = share >= -1e-9 && share <= 1 + 1e-9 && distance > -OUT_OF_FRAME;
    return hit ? distance : Double.MAX_VALUE;
  }

  /** How far the point lies from the outline. */
  static double distance(List<Segment> outline, Point point) {
    double nearest = Double.MAX_VALUE;
    List<Point> ring = flat(outline);
    for (int i = 1; i < ring.size(); i++) {
      nearest = Math.min(nearest, distance(ring.get(i - 1), ring.get(i), point));
    }
    return nearest;
  }

  private static double distance(Point a, Point b, Point point) {
    double length = a.distance(b);
    double dot = (point.x() - a.x()) * (b.x() - a.x()) + (point.y() - a.y()) * (b.y() - a.y());
    double share = length < 1e-9 ? 0 : Math.clamp(dot / (length * length), 0, 1);
    return a.towards(b, share).distance(point);
  }

  private static List<Point> flat(List<Segment> outline) {
    var points = new ArrayList<Point>();
    for (Segment segment : outline) {
      switch (segment) {
        case Segment.MoveTo(Point to) -> points.add(to);
        case Segment.LineTo(Point to) -> points.add(to);
        case Segment.CurveTo curve -> flatten(points.getLast(), curve, points);
        case Segment.Close() -> points.add(points.getFirst());
      }
    }
    return points;
  }

  private static void flatten(Point from, Segment.CurveTo curve, List<Point> points) {
    for (int i = 1; i <= CURVE_STEPS; i++) {
      double t = (double) i / CURVE_STEPS;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      points.add(
          new Point(
              a * from.x()
                  + b * curve.control1().x()
                  + c * curve.control2().x()
                  + d * curve.to().x(),
              a * from.y()
                  + b * curve.control1().y()
                  + c * curve.control2().y()
                  + d * curve.to().y()));
    }
  }
}
