package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.ArrayList;
import java.util.List;

/** Draws outlines, stroke by stroke. */
public final class Pen {
  /** How far a quarter circle's control points lie from its ends, as a share of the radius. */
  private static final double QUARTER_CIRCLE = 0.5523;

  private final List<Segment> segments = new ArrayList<>();
  private Point at = new Point(0, 0);

  /** Straight lines through the points (x, y, x, y, …) and back to the first. */
  public static List<Segment> polygon(double... xy) {
    return new Pen().path(xy).close().segments();
  }

  /** Straight lines through the points (x, y, x, y, …). */
  public static List<Segment> polyline(double... xy) {
    return new Pen().path(xy).segments();
  }

  /** A rectangle with round corners. */
  public static List<Segment> rounded(Rect r, double radius) {
    double c = Math.min(radius, Math.min(r.w(), r.h()) / 2);
    return new Pen()
        .move(r.x() + c, r.y())
        .line(r.right() - c, r.y())
        .quarter(r.right(), r.y() + c, true)
        .line(r.right(), r.bottom() - c)
        .quarter(r.right() - c, r.bottom(), false)
        .line(r.x() + c, r.bottom())
        .quarter(r.x(), r.bottom() - c, true)
        .line(r.x(), r.y() + c)
        .quarter(r.x() + c, r.y(), false)
        .close()
        .segments();
  }

  /** The ellipse that touches the rectangle's sides. */
  public static List<Segment> ellipse(Rect r) {
    return new Pen()
        .move(r.centerX(), r.y())
        .quarter(r.right(), r.centerY(), true)
        .quarter(r.centerX(), r.bottom(), false)
        .quarter(r.x(), r.centerY(), true)
        .quarter(r.centerX(), r.y(), false)
        .close()
        .segments();
  }

  /** Goes there without drawing. */
  public Pen move(double x, double y) {
    at = new Point(x, y);
    segments.add(new Segment.MoveTo(at));
    return this;
  }

  /** Draws straight to there. */
  public Pen line(double x, double y) {
    at = new Point(x, y);
    segments.add(new Segment.LineTo(at));
    return this;
  }

  /** A cubic curve. */
  public Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
    at = new Point(x, y);
    segments.add(new Segment.CurveTo(new Point(x1, y1), new Point(x2, y2), at));
    return this;
  }

  /**
   * A quarter of an ellipse.
   *
   * @param sidewaysFirst whether it sets out along x rather than along y
   */
  public Pen quarter(double x, double y, boolean sidewaysFirst) {
    double dx = (x - at.x()) * QUARTER_CIRCLE;
    double dy = (y - at.y()) * QUARTER_CIRCLE;
    return sidewaysFirst
        ? curve(at.x() + dx, at.y(), x, y - dy, x, y)
        : curve(at.x(), at.y() + dy, x - dx, y, x, y);
  }

  /** A bow to a place at the same height or the same x, bulging sideways by so much. */
  public Pen bow(double x, double y, double bulgeX, double bulgeY) {
    // A cubic reaches three quarters of the way to its control points.
    double cx = bulgeX / 0.75;
    double cy = bulgeY / 0.75;
    return curve(at.x() + cx, at.y() + cy, x + cx, y + cy, x, y);
  }

  /**
   * Part of a circle; the pen must stand at its beginning.
   *
   * @param from the angle at which it begins, in radians clockwise from three o'clock
   * @param to the angle at which it ends
   */
  public Pen arc(double cx, double cy, double radius, double from, double to) {
    int pieces = (int) Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 4)));
    double step = (to - from) / pieces;
    // How far the control points of a cubic lie along the tangents of a circle's arc.
    double reach = radius * 4 / 3 * Math.tan(step / 4);
    for (int i = 0; i < pieces; i++) {
      double a = from + i * step;
      double b = a + step;
      double x = cx + radius * Math.cos(b);
      double y = cy + radius * Math.sin(b);
      curve(
          cx + radius * Math.cos(a) - reach * Math.sin(a),
          cy + radius * Math.sin(a) + reach * Math.cos(a),
          x + reach * Math.sin(b),
          y - reach * Math.cos(b),
          x,
          y);
    }
    return this;
  }

  /** Draws back to where the outline began. */
  public Pen close() {
    segments.add(new Segment.Close());
    return this;
  }

  /** What was drawn. */
  public List<Segment> segments() {
    return List.copyOf(segments);
  }

  private Pen path(double... xy) {
    move(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      line(xy[i], xy[i + 1]);
    }
    return this;
  }
}
