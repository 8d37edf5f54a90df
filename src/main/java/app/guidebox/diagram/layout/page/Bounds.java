package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import java.util.List;
import java.util.stream.Stream;

/** How far shapes reach, and the same shapes elsewhere. */
public final class Bounds {
  private Bounds() {}

  /** The smallest rectangle around all shapes; an empty one if there are none. */
  public static Rect of(List<Shape> shapes) {
    return shapes.stream().map(Bounds::of).reduce(Rect::union).orElse(new Rect(0, 0, 0, 0));
  }

  private static Rect of(Shape shape) {
    return switch (shape) {
      case Shape.Box box -> box.frame();
      case Shape.Text text -> text.frame();
      case Shape.Line line -> around(line.points());
      case Shape.Mark mark -> around(mark.outline().stream().flatMap(s -> points(s)).toList());
    };
  }

  private static Rect around(List<Point> points) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Rect(left, top, right - left, bottom - top);
  }

  private static Stream<Point> points(Segment segment) {
    return switch (segment) {
      case Segment.MoveTo(Point to) -> Stream.of(to);
      case Segment.LineTo(Point to) -> Stream.of(to);
      case Segment.CurveTo(Point one, Point two, Point to) -> Stream.of(one, two, to);
      case Segment.Close() -> Stream.of();
    };
  }

  /** The shape moved by so much. */
  public static Shape moved(Shape shape, double dx, double dy) {
    return switch (shape) {
      case Shape.Box b ->
          new Shape.Box(
              b.of(),
              b.frame().plus(dx, dy),
              moved(b.outline(), dx, dy),
              b.role(),
              b.tint(),
              b.stroke());
      case Shape.Line l ->
          new Shape.Line(
              l.of(),
              l.points().stream().map(point -> point.plus(dx, dy)).toList(),
              l.gaps().stream().map(gap -> gap.plus(dx, dy)).toList(),
              l.radius(),
              l.role(),
              l.tint(),
              l.stroke());
      case Shape.Mark m ->
          new Shape.Mark(
              m.of(), moved(m.outline(), dx, dy), m.filling(), m.role(), m.tint(), m.stroke());
      case Shape.Text t ->
          new Shape.Text(
              t.of(),
              t.frame().plus(dx, dy),
              t.baseline() + dy,
              t.runs().stream()
                  .map(run -> new Shape.Run(run.text(), run.x() + dx, run.width(), run.font()))
                  .toList(),
              t.role(),
              t.tint());
    };
  }

  private static List<Segment> moved(List<Segment> outline, double dx, double dy) {
    return outline.stream().map(segment -> moved(segment, dx, dy)).toList();
  }

  private static Segment moved(Segment segment, double dx, double dy) {
    return switch (segment) {
      case Segment.MoveTo(Point to) -> new Segment.MoveTo(to.plus(dx, dy));
      case Segment.LineTo(Point to) -> new Segment.LineTo(to.plus(dx, dy));
      case Segment.CurveTo(Point one, Point two, Point to) ->
          new Segment.CurveTo(one.plus(dx, dy), two.plus(dx, dy), to.plus(dx, dy));
      case Segment.Close() -> segment;
    };
  }
}
