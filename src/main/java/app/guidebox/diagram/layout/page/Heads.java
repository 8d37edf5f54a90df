package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.List;

/** Arrows that only show a direction, such as an axis's or that of time. */
public final class Heads {
  private static final double LENGTH = 9;
  private static final double HALF_WIDTH = 4.5;

  private Heads() {}

  /** A straight arrow. */
  public static List<Shape> arrow(String of, Point from, Point to) {
    double length = Math.max(from.distance(to), 1e-6);
    double ux = (to.x() - from.x()) / length;
    double uy = (to.y() - from.y()) / length;
    Point foot = to.plus(-ux * LENGTH, -uy * LENGTH);
    var line =
        new Shape.Line(of, List.of(from, foot), List.of(), 0, Role.EDGE, Tint.NONE, Stroke.THIN);
    var head =
        new Shape.Mark(
            of,
            Pen.polygon(
                to.x(),
                to.y(),
                foot.x() - uy * HALF_WIDTH,
                foot.y() + ux * HALF_WIDTH,
                foot.x() + uy * HALF_WIDTH,
                foot.y() - ux * HALF_WIDTH),
            Shape.Filling.SOLID,
            Role.EDGE,
            Tint.NONE,
            Stroke.THIN);
    return List.of(line, head);
  }
}
