package app.guidebox.diagram.layout;

import static app.guidebox.diagram.layout.FormSizes.CURVE;
import static app.guidebox.diagram.layout.FormSizes.HEAD;
import static app.guidebox.diagram.layout.FormSizes.OFFSET;
import static app.guidebox.diagram.layout.FormSizes.SLANT;

import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Segment;
import java.util.List;

/** What each shape looks like in its frame. */
final class FormOutlines {
  /** Of every corner in a picture, in px. */
  static final double RADIUS = Measures.RADIUS;

  private static final double SOFT_RADIUS = 2 * RADIUS;
  private static final double CUT = 12;

  private FormOutlines() {}

  /** The shape's closed outline. */
  static List<Segment> outline(NodeShape shape, Rect r) {
    double l = r.x();
    double t = r.y();
    double right = r.right();
    double b = r.bottom();
    double cx = r.centerX();
    double cy = r.centerY();
    return switch (shape) {
      case RECTANGLE,
          SUBROUTINE,
          LINED_RECTANGLE,
          DIVIDED_RECTANGLE,
          TAGGED_RECTANGLE,
          WINDOW_PANE,
          TEXT,
          BRACE_LEFT,
          BRACE_RIGHT,
          BRACES,
          DATA_STORE ->
          Pen.rounded(r, RADIUS);
      case ROUNDED -> Pen.rounded(r, SOFT_RADIUS);
      case STADIUM, BAR -> Pen.rounded(r, Math.min(r.w(), r.h()) / 2);
      case STACKED_RECTANGLE ->
          Pen.rounded(new Rect(l, t + OFFSET, r.w() - OFFSET, r.h() - OFFSET), RADIUS);
      case CIRCLE,
          DOUBLE_CIRCLE,
          ELLIPSE,
          SMALL_CIRCLE,
          FILLED_CIRCLE,
          FRAMED_CIRCLE,
          CROSSED_CIRCLE ->
          Pen.ellipse(r);
      case CYLINDER, LINED_CYLINDER -> cylinder(r);
      case HORIZONTAL_CYLINDER -> lyingCylinder(r);
      case DIAMOND -> Pen.polygon(cx, t, right, cy, cx, b, l, cy);
      case HEXAGON ->
          Pen.polygon(
              l + SLANT, t, right - SLANT, t, right, cy, right - SLANT, b, l + SLANT, b, l, cy);
      case PARALLELOGRAM -> Pen.polygon(l + SLANT, t, right, t, right - SLANT, b, l, b);
      case PARALLELOGRAM_ALT -> Pen.polygon(l, t, right - SLANT, t, right, b, l + SLANT, b);
      case TRAPEZOID -> Pen.polygon(l + SLANT, t, right - SLANT, t, right, b, l, b);
      case TRAPEZOID_ALT -> Pen.polygon(l, t, right, t, right - SLANT, b, l + SLANT, b);
      case FLAG -> Pen.polygon(l, t, right, t, right, b, l, b, l + SLANT, cy);
      case CARD -> Pen.polygon(l + CUT, t, right, t, right, b, l, b, l, t + CUT);
      case NOTE -> Pen.polygon(l, t, right - CUT, t, right, t + CUT, right, b, l, b);
      case NOTCHED_PENTAGON ->
          Pen.polygon(l + CUT, t, right - CUT, t, right, t + CUT, right, b, l, b, l, t + CUT);
      case SLOPED_RECTANGLE -> Pen.polygon(l, t + CUT, right, t, right, b, l, b);
      case TRIANGLE -> Pen.polygon(cx, t, right, b, l, b);
      case FLIPPED_TRIANGLE -> Pen.polygon(l, t, right, t, cx, b);
      case HOURGLASS -> Pen.polygon(l, t, right, t, l, b, right, b);
      case LIGHTNING_BOLT ->
          Pen.polygon(
              cx + 6, t, l, cy + 4, cx - 1, cy + 4, cx - 6, b, right, cy - 4, cx + 1, cy - 4);
      case DOCUMENT, LINED_DOCUMENT, TAGGED_DOCUMENT -> sheet(r);
      case STACKED_DOCUMENT -> sheet(new Rect(l, t + OFFSET, r.w() - OFFSET, r.h() - OFFSET));
      case PAPER_TAPE -> tape(r);
      case BOW_TIE_RECTANGLE ->
          new Pen()
              .move(l + CURVE, t)
              .line(right, t)
              .bow(right, b, -CURVE, 0)
              .line(l + CURVE, b)
              .bow(l + CURVE, t, -CURVE, 0)
              .close()
              .segments();
      case DELAY -> {
        double reach = Math.min(r.h() / 2, r.w() / 2);
        yield new Pen()
            .move(l, t)
            .line(right - reach, t)
            .quarter(right, cy, true)
            .quarter(right - reach, b, false)
            .line(l, b)
            .close()
            .segments();
      }
      case CURVED_TRAPEZOID ->
          new Pen()
              .move(l, cy)
              .line(l + SLANT, t)
              .line(right - SLANT, t)
              .quarter(right, cy, true)
              .quarter(right - SLANT, b, false)
              .line(l + SLANT, b)
              .close()
              .segments();
      case CLOUD -> bumps(r, 6);
      case BANG -> bumps(r, 8);
      case ARROW_RIGHT, ARROW_LEFT, ARROW_X, ARROW_UP, ARROW_DOWN, ARROW_Y ->
          BlockArrows.outline(shape, r);
      case PERSON -> person(r);
    };
  }

  /** A head on round shoulders. */
  private static List<Segment> person(Rect r) {
    double shoulders = r.y() + HEAD - 4;
    double radius = (shoulders - r.y()) / 2;
    return new Pen()
        .move(r.centerX(), shoulders)
        .arc(r.centerX(), r.y() + radius, radius, Math.PI / 2, Math.PI * 5 / 2)
        .line(r.right() - SOFT_RADIUS, shoulders)
        .quarter(r.right(), shoulders + SOFT_RADIUS, true)
        .line(r.right(), r.bottom() - SOFT_RADIUS)
        .quarter(r.right() - SOFT_RADIUS, r.bottom(), false)
        .line(r.x() + SOFT_RADIUS, r.bottom())
        .quarter(r.x(), r.bottom() - SOFT_RADIUS, true)
        .line(r.x(), shoulders + SOFT_RADIUS)
        .quarter(r.x() + SOFT_RADIUS, shoulders, false)
        .close()
        .segments();
  }

  private static List<Segment> cylinder(Rect r) {
    double lid = CURVE;
    return new Pen()
        .move(r.x(), r.y() + lid)
        .quarter(r.centerX(), r.y(), false)
        .quarter(r.right(), r.y() + lid, true)
        .line(r.right(), r.bottom() - lid)
        .quarter(r.centerX(), r.bottom(), false)
        .quarter(r.x(), r.bottom() - lid, true)
        .close()
        .segments();
  }

  private static List<Segment> lyingCylinder(Rect r) {
    return new Pen()
        .move(r.x() + CURVE, r.y())
        .line(r.right() - CURVE, r.y())
        .quarter(r.right(), r.centerY(), true)
        .quarter(r.right() - CURVE, r.bottom(), false)
        .line(r.x() + CURVE, r.bottom())
        .quarter(r.x(), r.centerY(), true)
        .quarter(r.x() + CURVE, r.y(), false)
        .close()
        .segments();
  }

  private static List<Segment> sheet(Rect r) {
    double foot = r.bottom() - CURVE;
    return new Pen()
        .move(r.x(), r.y())
        .line(r.right(), r.y())
        .line(r.right(), foot)
        .bow(r.centerX(), foot, 0, -CURVE)
        .bow(r.x(), foot, 0, CURVE)
        .close()
        .segments();
  }

  private static List<Segment> tape(Rect r) {
    double head = r.y() + CURVE;
    double foot = r.bottom() - CURVE;
    return new Pen()
        .move(r.x(), head)
        .bow(r.centerX(), head, 0, CURVE)
        .bow(r.right(), head, 0, -CURVE)
        .line(r.right(), foot)
        .bow(r.centerX(), foot, 0, -CURVE)
        .bow(r.x(), foot, 0, CURVE)
        .close()
        .segments();
  }

  /** An outline of bumps, so many along each half, that touches the middle of each side. */
  private static List<Segment> bumps(Rect r, int half) {
    int count = half * 2;
    double bulge = CURVE * 3 / 4;
    Rect ring = r.grown(-bulge);
    var at = new Point(r.centerX(), r.centerY());
    var pen = new Pen();
    for (int i = 0; i <= count; i++) {
      double angle = Math.PI * 2 * (i - 0.5) / count - Math.PI / 2;
      double x = ring.centerX() + ring.w() / 2 * Math.cos(angle);
      double y = ring.centerY() + ring.h() / 2 * Math.sin(angle);
      if (i == 0) {
        pen.move(x, y);
      } else {
        double middle = Math.PI * 2 * (i - 1.0) / count - Math.PI / 2;
        double outX = r.centerX() + r.w() / 2 * Math.cos(middle);
        double outY = r.centerY() + r.h() / 2 * Math.sin(middle);
        pen.bow(x, y, outX - (at.x() + x) / 2, outY - (at.y() + y) / 2);
      }
      at = new Point(x, y);
    }
    return pen.close().segments();
  }
}
