package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** What lines end in; the tip lies on the line's end. */
final class ArrowHeads {
  private static final double LENGTH = 9;
  private static final double HALF_WIDTH = 4.5;
  private static final double TRIANGLE = 13;
  private static final double DIAMOND = 16;
  private static final double DOT = 9;
  private static final double FOOT = 11;

  private ArrowHeads() {}

  /** Keeps the line from showing under the head: adds the gap to be left in it. */
  static void cover(ArrowHead head, Point tip, Point before, List<Rect> gaps) {
    double length = covers(head);
    if (length > 0) {
      Point foot = tip.towards(before, Math.min(1, length / Math.max(1e-9, tip.distance(before))));
      var at = new Rect(tip.x(), tip.y(), 0, 0);
      gaps.add(at.union(new Rect(foot.x(), foot.y(), 0, 0)).grown(0.8));
    }
  }

  /** How much of the line the head covers, in px. */
  private static double covers(ArrowHead head) {
    return switch (head) {
      case NONE, OPEN, HALF_TOP, HALF_BOTTOM, CROSS, ONE, ONE_OR_MORE -> 0;
      case ARROW -> LENGTH - 1;
      case TRIANGLE -> TRIANGLE;
      case COMPOSITION, AGGREGATION -> DIAMOND;
      case CIRCLE -> DOT;
      case LOLLIPOP, CONTAINS -> DOT + 5;
      case ZERO_OR_ONE, ZERO_OR_MORE -> 0;
    };
  }

  /**
   * The head's shapes.
   *
   * @param tip where the line ends
   * @param from a place on the line's last stretch
   */
  static List<Shape> shapes(
      ArrowHead head, Point tip, Point from, String of, Tint tint, Stroke stroke) {
    var draw = new Drawing(tip, from, of, tint, stroke == Stroke.THICK ? stroke : Stroke.THIN);
    switch (head) {
      case NONE -> {}
      case ARROW ->
          draw.polygon(Shape.Filling.SOLID, 0, 0, LENGTH, HALF_WIDTH, LENGTH, -HALF_WIDTH);
      case OPEN -> draw.line(LENGTH, HALF_WIDTH, 0, 0, LENGTH, -HALF_WIDTH);
      case HALF_TOP -> draw.line(LENGTH, HALF_WIDTH, 0, 0);
      case HALF_BOTTOM -> draw.line(LENGTH, -HALF_WIDTH, 0, 0);
      case CIRCLE -> draw.circle(DOT / 2, DOT / 2);
      case CROSS -> {
        draw.line(2, -HALF_WIDTH, 2 + LENGTH, HALF_WIDTH);
        draw.line(2, HALF_WIDTH, 2 + LENGTH, -HALF_WIDTH);
      }
      case TRIANGLE -> draw.polygon(Shape.Filling.HOLLOW, 0, 0, TRIANGLE, 7, TRIANGLE, -7);
      case COMPOSITION ->
          draw.polygon(Shape.Filling.SOLID, 0, 0, DIAMOND / 2, 5, DIAMOND, 0, DIAMOND / 2, -5);
      case AGGREGATION ->
          draw.polygon(Shape.Filling.HOLLOW, 0, 0, DIAMOND / 2, 5, DIAMOND, 0, DIAMOND / 2, -5);
      case LOLLIPOP -> draw.circle(7, 7);
      case CONTAINS -> {
        draw.circle(7, 7);
        draw.line(3, 0, 11, 0);
        draw.line(7, -4, 7, 4);
      }
      case ONE -> {
        draw.bar(5);
        draw.bar(9);
      }
      case ZERO_OR_ONE -> {
        draw.bar(5);
        draw.circle(12, 4.5);
      }
      case ONE_OR_MORE -> {
        draw.foot();
        draw.bar(FOOT + 4);
      }
      case ZERO_OR_MORE -> {
        draw.foot();
        draw.circle(FOOT + 5, 4.5);
      }
    }
    return draw.shapes;
  }

  /** Draws in a frame of its own: first how far from the tip along the line, then how far aside. */
  private static final class Drawing {
    private final List<Shape> shapes = new ArrayList<>();
    private final Point tip;
    private final double ux;
    private final double uy;
    private final String of;
    private final Tint tint;
    private final Stroke stroke;

    Drawing(Point tip, Point from, String of, Tint tint, Stroke stroke) {
      this.tip = tip;
      double length = Math.max(tip.distance(from), 1e-6);
      this.ux = (from.x() - tip.x()) / length;
      this.uy = (from.y() - tip.y()) / length;
      this.of = of;
      this.tint = tint;
      this.stroke = stroke;
    }

    void polygon(Shape.Filling filling, double... alongAside) {
      mark(Pen.polygon(placed(alongAside)), filling);
    }

    void line(double... alongAside) {
      mark(Pen.polyline(placed(alongAside)), Shape.Filling.OPEN);
    }

    void bar(double along) {
      line(along, -5, along, 5);
    }

    void foot() {
      line(0, 6, FOOT, 0, 0, -6);
      line(FOOT, 0, 0, 0);
    }

    void circle(double along, double radius) {
      double[] center = placed(along, 0);
      mark(
          Pen.ellipse(Rect.around(center[0], center[1], 2 * radius, 2 * radius)),
          Shape.Filling.HOLLOW);
    }

    private void mark(List<Segment> outline, Shape.Filling filling) {
      shapes.add(new Shape.Mark(of, outline, filling, Role.EDGE, tint, stroke));
    }

    private double[] placed(double... alongAside) {
      double[] xy = new double[alongAside.length];
      for (int i = 0; i < xy.length; i += 2) {
        double along = alongAside[i];
        double aside = alongAside[i + 1];
        xy[i] = tip.x() + ux * along - uy * aside;
        xy[i + 1] = tip.y() + uy * along + ux * aside;
      }
      return xy;
    }
  }
}
