package app.guidebox.diagram.layout;

import static app.guidebox.diagram.layout.FormSizes.CURVE;
import static app.guidebox.diagram.layout.FormSizes.OFFSET;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.List;

/** The lines that some shapes have besides their outline. */
final class FormDetails {
  private static final double FOLD = 12;

  private FormDetails() {}

  /** Lines inside or behind the outline, each to be stroked. */
  static List<List<Segment>> lines(NodeShape shape, Rect r) {
    double l = r.x();
    double t = r.y();
    double right = r.right();
    double b = r.bottom();
    double edge = OFFSET + 2;
    return switch (shape) {
      case SUBROUTINE ->
          List.of(
              Pen.polyline(l + edge, t, l + edge, b),
              Pen.polyline(right - edge, t, right - edge, b));
      case LINED_RECTANGLE -> List.of(Pen.polyline(l + edge, t, l + edge, b));
      case LINED_DOCUMENT -> List.of(Pen.polyline(l + edge, t, l + edge, b - CURVE));
      case DIVIDED_RECTANGLE -> List.of(Pen.polyline(l, t + edge, right, t + edge));
      case WINDOW_PANE ->
          List.of(
              Pen.polyline(l + edge, t, l + edge, b), Pen.polyline(l, t + edge, right, t + edge));
      case CYLINDER -> List.of(lid(r, CURVE));
      case LINED_CYLINDER -> List.of(lid(r, CURVE), lid(r, CURVE + OFFSET));
      case HORIZONTAL_CYLINDER ->
          List.of(
              new Pen()
                  .move(right - CURVE, t)
                  .quarter(right - 2 * CURVE, r.centerY(), true)
                  .quarter(right - CURVE, b, false)
                  .segments());
      case STACKED_RECTANGLE, STACKED_DOCUMENT ->
          List.of(
              Pen.polyline(
                  l + OFFSET,
                  t + OFFSET,
                  l + OFFSET,
                  t,
                  right,
                  t,
                  right,
                  b - back(shape),
                  right - OFFSET,
                  b - back(shape)));
      case NOTE -> List.of(Pen.polyline(right - FOLD, t, right - FOLD, t + FOLD, right, t + FOLD));
      case TAGGED_RECTANGLE -> List.of(Pen.polyline(right - FOLD, b, right, b - FOLD));
      case TAGGED_DOCUMENT ->
          List.of(Pen.polyline(right - FOLD, b - CURVE - 6, right, b - CURVE - FOLD));
      case DOUBLE_CIRCLE, FRAMED_CIRCLE -> List.of(Pen.ellipse(r.grown(-4)));
      case CROSSED_CIRCLE -> cross(r);
      case BRACE_LEFT -> List.of(brace(l + 6, l, t, b));
      case BRACE_RIGHT -> List.of(brace(right - 6, right, t, b));
      case BRACES -> List.of(brace(l + 6, l, t, b), brace(right - 6, right, t, b));
      case DATA_STORE -> List.of(Pen.polyline(l, t, right, t), Pen.polyline(l, b, right, b));
      default -> List.of();
    };
  }

  /** Whether the outline itself is not stroked. */
  static boolean bare(NodeShape shape) {
    return switch (shape) {
      case TEXT, BRACE_LEFT, BRACE_RIGHT, BRACES, DATA_STORE -> true;
      default -> false;
    };
  }

  /** Whether the shape is filled with the colour of its line. */
  static boolean dark(NodeShape shape) {
    return shape == NodeShape.BAR || shape == NodeShape.FILLED_CIRCLE;
  }

  private static double back(NodeShape shape) {
    return shape == NodeShape.STACKED_DOCUMENT ? 2 * CURVE + OFFSET : OFFSET;
  }

  private static List<Segment> lid(Rect r, double y) {
    return new Pen()
        .move(r.x(), r.y() + y)
        .quarter(r.centerX(), r.y() + y + CURVE, false)
        .quarter(r.right(), r.y() + y, true)
        .segments();
  }

  private static List<List<Segment>> cross(Rect r) {
    double reach = r.w() / 2 * Math.sqrt(0.5);
    double x = r.centerX();
    double y = r.centerY();
    return List.of(
        Pen.polyline(x - reach, y - reach, x + reach, y + reach),
        Pen.polyline(x - reach, y + reach, x + reach, y - reach));
  }

  private static List<Segment> brace(double inner, double outer, double top, double bottom) {
    double middle = (top + bottom) / 2;
    double spine = (inner + outer) / 2;
    return new Pen()
        .move(inner, top)
        .quarter(spine, top + 6, true)
        .line(spine, middle - 6)
        .quarter(outer, middle, false)
        .quarter(spine, middle + 6, true)
        .line(spine, bottom - 6)
        .quarter(inner, bottom, false)
        .segments();
  }
}
