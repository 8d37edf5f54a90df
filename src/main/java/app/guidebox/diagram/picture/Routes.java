package app.guidebox.diagram.picture;

import java.util.ArrayList;
import java.util.List;

/** Draws polylines: rounds their corners and leaves out what lies in a gap. */
final class Routes {
  /** How far a quarter circle's control points lie from its ends, as a share of the radius. */
  private static final double QUARTER_CIRCLE = 0.5523;

  private Routes() {}

  /** What the pen does along the points, with rounded corners and outside the gaps. */
  static List<Segment> rounded(List<Point> points, List<Rect> gaps, double radius) {
    var pieces = List.of(points);
    for (Rect gap : gaps) {
      pieces = pieces.stream().flatMap(piece -> outside(piece, gap).stream()).toList();
    }
    var pen = new ArrayList<Segment>();
    for (List<Point> piece : pieces) {
      round(piece, radius, pen);
    }
    return List.copyOf(pen);
  }

  private static void round(List<Point> points, double radius, List<Segment> pen) {
    pen.add(new Segment.MoveTo(points.getFirst()));
    for (int i = 1; i < points.size() - 1; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      double in = before.distance(corner);
      double out = corner.distance(after);
      double r = Math.min(radius, Math.min(in, out) / 2);
      if (r < 0.01) {
        pen.add(new Segment.LineTo(corner));
        continue;
      }
      Point start = corner.towards(before, r / in);
      Point end = corner.towards(after, r / out);
      pen.add(new Segment.LineTo(start));
      pen.add(
          new Segment.CurveTo(
              start.towards(corner, QUARTER_CIRCLE), end.towards(corner, QUARTER_CIRCLE), end));
    }
    pen.add(new Segment.LineTo(points.getLast()));
  }

  /** The stretches of the polyline that lie outside the gap, each of two points or more. */
  static List<List<Point>> outside(List<Point> points, Rect gap) {
    var pieces = new ArrayList<List<Point>>();
    var piece = new ArrayList<Point>();
    piece.add(points.getFirst());
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double[] inside = inside(from, to, gap);
      if (inside.length == 0) {
        piece.add(to);
        continue;
      }
      piece.add(from.towards(to, inside[0]));
      keep(piece, pieces);
      piece = new ArrayList<>();
      piece.add(from.towards(to, inside[1]));
      piece.add(to);
    }
    keep(piece, pieces);
    return pieces;
  }

  private static void keep(List<Point> piece, List<List<Point>> pieces) {
    double length = 0;
    for (int i = 1; i < piece.size(); i++) {
      length += piece.get(i - 1).distance(piece.get(i));
    }
    if (length > 0.01) {
      pieces.add(List.copyOf(piece));
    }
  }

  /**
   * Which share of the line, from and to, lies in the rectangle; nothing if none (Liang-Barsky).
   */
  private static double[] inside(Point from, Point to, Rect rect) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double[] p = {-dx, dx, -dy, dy};
    double[] q = {
      from.x() - rect.x(), rect.right() - from.x(), from.y() - rect.y(), rect.bottom() - from.y()
    };
    double enter = 0;
    double leave = 1;
    for (int side = 0; side < 4; side++) {
      if (p[side] == 0) {
        if (q[side] <= 0) {
          return new double[0];
        }
      } else if (p[side] < 0) {
        enter = Math.max(enter, q[side] / p[side]);
      } else {
        leave = Math.min(leave, q[side] / p[side]);
      }
    }
    return enter < leave ? new double[] {enter, leave} : new double[0];
  }
}
