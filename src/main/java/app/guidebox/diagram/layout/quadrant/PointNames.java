package app.guidebox.diagram.layout.quadrant;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.QuadrantChart.DataPoint;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** Puts each point's name beside it where nothing else is; farther off, with a line, if need be. */
final class PointNames {
  private static final double RADIUS = 6;
  private static final double LARGEST_RADIUS = 24;
  private static final double GAP = 5;

  /** Names keep off the borders between the quarters. */
  private static final double BORDER = 12;

  private static final double TEXT_WIDTH = 140;

  /** How far names are looked a place for, in steps of a line's height. */
  private static final int RINGS = 5;

  /** With more points than this, names stand in a list: they would hide the points. */
  private static final int MOST_NAMES = 80;

  private final Lettering lettering;
  private final List<DataPoint> points;
  private final Rect field;
  private final List<Rect> taken = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();
  private boolean allPlaced = true;

  PointNames(Lettering lettering, List<DataPoint> points, Rect field, List<Rect> titles) {
    this.lettering = lettering;
    this.points = points;
    this.field = field;
    taken.addAll(titles);
    taken.add(Rect.around(field.centerX(), field.centerY(), BORDER, field.h()));
    taken.add(Rect.around(field.centerX(), field.centerY(), field.w(), BORDER));
    points.forEach(point -> taken.add(dot(point).grown(1)));
    points.forEach(this::drawDot);
    if (points.size() <= MOST_NAMES) {
      points.forEach(this::drawName);
    } else {
      list();
    }
  }

  /** Whether every name found a place near its point. */
  boolean allPlaced() {
    return allPlaced;
  }

  List<Shape> shapes() {
    return shapes;
  }

  private Point place(DataPoint point) {
    return new Point(field.x() + point.x() * field.w(), field.bottom() - point.y() * field.h());
  }

  private Rect dot(DataPoint point) {
    double radius =
        point
            .style()
            .get("radius")
            .filter(text -> text.matches("\\d{1,3}"))
            .map(text -> Math.clamp(Double.parseDouble(text), 4, LARGEST_RADIUS))
            .orElse(RADIUS);
    Point at = place(point);
    return Rect.around(at.x(), at.y(), 2 * radius, 2 * radius);
  }

  private static Tint tint(Style style) {
    return style.get("color").flatMap(CssColor::parse).map(Tint::of).orElse(Tint.NONE);
  }

  private void drawDot(DataPoint point) {
    Rect dot = dot(point);
    Tint tint = tint(point.style());
    Role role = Role.SERIES_1;
    shapes.add(new Shape.Box(point.id(), dot, Pen.ellipse(dot), role, tint, Stroke.THICK));
  }

  private void drawName(DataPoint point) {
    TextBlock text = lettering.set(point.label(), Measures.SMALL_TEXT, Weight.PLAIN, TEXT_WIDTH);
    if (text.isEmpty()) {
      return;
    }
    Rect dot = dot(point);
    for (int ring = 0; ring < RINGS; ring++) {
      for (Rect room : around(dot, text, ring * text.lineHeight())) {
        if (field.grown(-4).contains(room) && free(room)) {
          put(point, text, room, ring > 0);
          return;
        }
      }
    }
    allPlaced = false;
    put(point, text, around(dot, text, 0).getFirst(), false);
  }

  private static List<Rect> around(Rect dot, TextBlock text, double farther) {
    double w = text.width();
    double h = text.height();
    double x = dot.w() / 2 + GAP + farther;
    double y = dot.h() / 2 + 2 + farther;
    double cx = dot.centerX();
    double cy = dot.centerY();
    return List.of(
        new Rect(cx + x, cy - h / 2, w, h),
        new Rect(cx - x - w, cy - h / 2, w, h),
        new Rect(cx - w / 2, cy - y - h, w, h),
        new Rect(cx - w / 2, cy + y, w, h),
        new Rect(cx + x * 0.7, cy - y * 0.7 - h, w, h),
        new Rect(cx + x * 0.7, cy + y * 0.7, w, h),
        new Rect(cx - x * 0.7 - w, cy - y * 0.7 - h, w, h),
        new Rect(cx - x * 0.7 - w, cy + y * 0.7, w, h));
  }

  private boolean free(Rect room) {
    return taken.stream().noneMatch(room::overlaps);
  }

  private void put(DataPoint point, TextBlock text, Rect room, boolean far) {
    taken.add(room);
    if (far) {
      Point at = place(point);
      var near =
          new Point(
              Math.clamp(at.x(), room.x(), room.right()),
              Math.clamp(at.y(), room.y(), room.bottom()));
      double radius = dot(point).w() / 2 + 1;
      shapes.add(Series.faint(at.towards(near, Math.min(1, radius / at.distance(near))), near));
    }
    shapes.addAll(text.in(room, Align.LEFT, Texts.beside(point.id()), Role.CANVAS, Tint.NONE));
  }

  private void list() {
    double x = field.right() + 24;
    double y = field.y();
    double column = 0;
    for (DataPoint point : points) {
      String at = " (" + point.x() + ", " + point.y() + ")";
      TextBlock text = lettering.set(point.label(), Measures.SMALL_TEXT, Weight.PLAIN, TEXT_WIDTH);
      TextBlock where =
          lettering.set(Label.of(at), Measures.SMALL_TEXT, Weight.PLAIN, Double.MAX_VALUE);
      if (y + text.height() > field.bottom()) {
        y = field.y();
        x += column + 24;
        column = 0;
      }
      String of = Texts.beside(point.id());
      var room = new Rect(x, y, text.width(), text.height());
      shapes.addAll(text.in(room, Align.LEFT, of, Role.CANVAS, Tint.NONE));
      var beside = new Rect(room.right(), y, where.width(), where.height());
      shapes.addAll(where.in(beside, Align.LEFT, of, Role.FAINT, Tint.NONE));
      column = Math.max(column, text.width() + where.width());
      y += Math.max(text.height(), where.height());
    }
  }
}
