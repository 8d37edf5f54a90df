package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** The bands behind neighbouring lanes. */
final class LaneBands {
  private static final double SIDE = 10;
  private static final double CORNER = 2 * FormOutlines.RADIUS;
  private static final double TITLE_TOP = 8;
  private static final double TITLE_GAP = 10;

  private LaneBands() {}

  /**
   * One band for each box of the sequence.
   *
   * @param end how far down the lanes reach
   * @param obstacles behind which the bands' borders are interrupted
   */
  static List<Shape> of(Lanes lanes, Lettering lettering, double end, List<Rect> obstacles) {
    var shapes = new ArrayList<Shape>();
    int number = 0;
    for (Sequence.LaneBox box : lanes.sequence().boxes()) {
      number++;
      if (box.participants().isEmpty()) {
        continue;
      }
      int first = box.participants().stream().mapToInt(lanes::index).min().orElse(0);
      int last = box.participants().stream().mapToInt(lanes::index).max().orElse(0);
      double left = lanes.x(first) - lanes.head().w() / 2 - SIDE;
      double right = lanes.x(last) + lanes.head().w() / 2 + SIDE;
      TextBlock title =
          lettering.set(
              box.label(),
              SequenceStyle.SMALL_TEXT,
              Lettering.Weight.STRONG,
              right - left - 2 * SIDE);
      double top = -TITLE_GAP - (title.isEmpty() ? 0 : title.height() + TITLE_TOP);
      var frame = new Rect(left, top, right - left, end + TITLE_GAP - top);
      String id = "box" + number;
      Tint tint = CssColor.parse(box.color()).map(Tint::of).orElse(Tint.NONE);
      shapes.add(
          new Shape.Box(
              id, frame, Pen.rounded(frame, FormOutlines.RADIUS), Role.BAND, tint, Stroke.NONE));
      border(id, frame, tint, obstacles, shapes);
      var room = new Rect(frame.x(), top + TITLE_TOP, frame.w(), title.height());
      shapes.addAll(title.in(room, TextBlock.Align.CENTER, id, Role.BAND, tint));
    }
    return shapes;
  }

  private static void border(
      String id, Rect frame, Tint tint, List<Rect> obstacles, List<Shape> shapes) {
    double head = frame.y() + CORNER;
    double foot = frame.bottom() - CORNER;
    shapes.add(end(id, frame, head, frame.y(), tint));
    shapes.add(end(id, frame, foot, frame.bottom(), tint));
    for (double x : new double[] {frame.x(), frame.right()}) {
      for (Interrupted.Piece piece : Interrupted.pieces(x, head - 1, foot + 1, obstacles)) {
        shapes.add(
            line(id, tint, List.of(new Point(x, piece.top()), new Point(x, piece.bottom()))));
      }
    }
  }

  /** The border's top or foot with both its corners. */
  private static Shape end(String id, Rect frame, double from, double y, Tint tint) {
    return line(
        id,
        tint,
        List.of(
            new Point(frame.x(), from),
            new Point(frame.x(), y),
            new Point(frame.right(), y),
            new Point(frame.right(), from)));
  }

  private static Shape line(String id, Tint tint, List<Point> points) {
    return new Shape.Line(id, points, List.of(), FormOutlines.RADIUS, Role.BAND, tint, Stroke.THIN);
  }
}
