package app.guidebox.diagram.layout.radar;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.Bounds;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.RadarChart;
import app.guidebox.diagram.model.RadarChart.Curve;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a radar chart out: axes like spokes, the first one upwards, rings, and curves over them. */
public final class RadarLayout {
  private static final double RADIUS = 170;
  private static final double DOT = 7;
  private static final double TEXT_GAP = 10;
  private static final double TEXT_WIDTH = 130;
  private static final double LEGEND_GAP = 32;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Texts are set with that lettering. */
  public RadarLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The chart. */
  public Picture picture(RadarChart chart) {
    double max = chart.max().orElseGet(() -> largest(chart));
    List<Shape.Text> tickLabels = tickLabels(chart);
    List<Rect> behind = tickLabels.stream().map(text -> text.frame().grown(2, 0)).toList();
    rings(chart, behind);
    for (int i = 0; i < chart.axes().size(); i++) {
      spoke(chart, i);
    }
    for (int i = 0; i < chart.curves().size(); i++) {
      curve(chart, i, max, behind);
    }
    shapes.addAll(tickLabels);
    Rect bounds = Bounds.of(shapes);
    double right = chart.legend() ? legend(chart, bounds) : bounds.right();
    scale(chart, max, right);
    String words =
        "A radar chart of %s on %s"
            .formatted(
                Framing.count(chart.curves().size(), "curve"),
                chart.axes().size() == 1 ? "1 axis" : chart.axes().size() + " axes");
    return Framing.padded(
        new Framing(lettering)
            .picture(chart.title(), words, shapes, List.copyOf(names.keySet()), names, List.of()));
  }

  private static double largest(RadarChart chart) {
    double largest =
        chart.curves().stream()
            .flatMap(curve -> curve.values().stream())
            .mapToDouble(value -> value)
            .max()
            .orElse(1);
    return largest > chart.min() ? largest : chart.min() + 1;
  }

  private static Point at(RadarChart chart, int axis, double radius) {
    double angle = 2 * Math.PI * axis / Math.max(1, chart.axes().size()) - Math.PI / 2;
    return new Point(radius * Math.cos(angle), radius * Math.sin(angle));
  }

  private void rings(RadarChart chart, List<Rect> behind) {
    int corners = chart.polygon() && chart.axes().size() > 2 ? chart.axes().size() : 0;
    for (int tick = chart.ticks(); tick >= 1; tick--) {
      double radius = RADIUS * tick / chart.ticks();
      Rect around = Rect.around(0, 0, 2 * radius, 2 * radius);
      if (corners > 0) {
        var ring = new ArrayList<Point>();
        for (int i = 0; i <= corners; i++) {
          ring.add(at(chart, i % corners, radius));
        }
        shapes.add(new Shape.Line("", ring, behind, 0, Role.FAINT, Tint.NONE, Stroke.THIN));
      } else {
        shapes.add(
            new Shape.Mark(
                "",
                Pen.ellipse(around),
                tick == chart.ticks() ? Shape.Filling.HOLLOW : Shape.Filling.OPEN,
                Role.FAINT,
                Tint.NONE,
                Stroke.THIN));
      }
    }
  }

  private void spoke(RadarChart chart, int index) {
    RadarChart.Axis axis = chart.axes().get(index);
    Point rim = at(chart, index, RADIUS);
    shapes.add(Series.faint(new Point(0, 0), rim));
    TextBlock text = lettering.set(axis.label(), Measures.SMALL_TEXT, Weight.STRONG, TEXT_WIDTH);
    Point near = at(chart, index, RADIUS + TEXT_GAP);
    // The text lies outwards of its point: wholly beside it on the sides, centred above and below.
    double sideways = near.x() / (RADIUS + TEXT_GAP);
    double down = near.y() / (RADIUS + TEXT_GAP);
    var room =
        new Rect(
            near.x() - text.width() / 2 + sideways * text.width() / 2,
            near.y() - text.height() / 2 + down * text.height() / 2,
            text.width(),
            text.height());
    Align align = sideways > 0.3 ? Align.LEFT : sideways < -0.3 ? Align.RIGHT : Align.CENTER;
    shapes.addAll(text.in(room, align, axis.id(), Role.CANVAS, Tint.NONE));
  }

  private void curve(RadarChart chart, int index, double max, List<Rect> behind) {
    Curve curve = chart.curves().get(index);
    var points = new ArrayList<Point>();
    var dots = new ArrayList<Shape>();
    for (int i = 0; i < curve.values().size(); i++) {
      double share = Math.clamp((curve.values().get(i) - chart.min()) / (max - chart.min()), 0, 1);
      Point point = at(chart, i, RADIUS * share);
      points.add(point);
      String id = curve.id() + "." + chart.axes().get(i).id();
      names.put(
          id,
          "%s, %s: %s"
              .formatted(
                  Framing.oneLine(curve.label(), curve.id()),
                  Framing.oneLine(chart.axes().get(i).label(), ""),
                  Amounts.text(curve.values().get(i))));
      Rect dot = Rect.around(point.x(), point.y(), DOT, DOT);
      dots.add(
          new Shape.Box(id, dot, Pen.ellipse(dot), Series.role(index), Tint.NONE, Stroke.THIN));
    }
    if (points.size() > 1) {
      points.add(points.getFirst());
      shapes.add(
          new Shape.Line(
              curve.id(), points, behind, 0, Series.role(index), Tint.NONE, Series.stroke(index)));
    }
    shapes.addAll(dots);
  }

  private List<Shape.Text> tickLabels(RadarChart chart) {
    var texts = new ArrayList<Shape.Text>();
    int count = chart.tickLabels().size();
    for (int i = 0; i < count; i++) {
      TextBlock text =
          lettering.set(Label.of(chart.tickLabels().get(i)), 12, Weight.PLAIN, Double.MAX_VALUE);
      double y = -RADIUS * (i + 1) / Math.max(count, chart.ticks());
      var room = new Rect(-8 - text.width(), y - text.height() / 2, text.width(), text.height());
      texts.addAll(text.in(room, Align.RIGHT, "tick." + i, Role.FAINT, Tint.NONE));
    }
    return texts;
  }

  private double legend(RadarChart chart, Rect bounds) {
    var entries = new ArrayList<Series.Entry>();
    for (int i = 0; i < chart.curves().size(); i++) {
      Curve curve = chart.curves().get(i);
      entries.add(new Series.Entry(curve.id(), curve.label(), i, true));
    }
    var corner = new Point(bounds.right() + LEGEND_GAP, -RADIUS);
    List<Shape> legend = Series.legend(lettering, entries, corner);
    shapes.addAll(legend);
    return Bounds.of(legend).right();
  }

  /** What the centre and the rim stand for. */
  private void scale(RadarChart chart, double max, double right) {
    if (!chart.tickLabels().isEmpty() || chart.curves().isEmpty()) {
      return;
    }
    String words = "Centre " + Amounts.text(chart.min()) + ", rim " + Amounts.text(max);
    TextBlock text = lettering.set(Label.of(words), 12, Weight.PLAIN, Double.MAX_VALUE);
    Rect bounds = Bounds.of(shapes);
    var room =
        new Rect(
            Math.max(bounds.right(), right) - text.width(),
            bounds.bottom() - text.height(),
            text.width(),
            text.height());
    boolean free =
        shapes.stream()
            .filter(Shape.Text.class::isInstance)
            .map(Shape.Text.class::cast)
            .noneMatch(other -> other.frame().grown(12, 2).overlaps(room));
    boolean besideRings = room.x() > RADIUS * 0.8;
    var placed =
        free && besideRings
            ? room
            : new Rect(-text.width() / 2, bounds.bottom() + 8, text.width(), text.height());
    shapes.addAll(text.in(placed, Align.LEFT, "scale", Role.FAINT, Tint.NONE));
  }
}
