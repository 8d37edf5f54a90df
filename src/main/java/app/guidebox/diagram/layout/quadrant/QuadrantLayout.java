package app.guidebox.diagram.layout.quadrant;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Heads;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.QuadrantChart;
import app.guidebox.diagram.model.QuadrantChart.Axis;
import app.guidebox.diagram.model.QuadrantChart.DataPoint;
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

/** Lays a quadrant chart out: four quarters, arrows along two sides, points with their names. */
public final class QuadrantLayout {
  private static final double SIDE = 440;
  private static final double LARGEST_SIDE = 1000;
  private static final double GROWTH = 1.25;
  private static final double GAP = 4;
  private static final double PAD = 12;
  private static final double AXIS_GAP = 14;
  private static final double Y_TEXT_WIDTH = 110;

  /** Washes of the quarters, counter-clockwise from the upper right one. */
  private static final List<Tint> WASHES =
      List.of(
          new Tint(Tint.Strength.SOFT, 150),
          new Tint(Tint.Strength.SOFT, 255),
          Tint.NONE,
          new Tint(Tint.Strength.SOFT, 65));

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Texts are set with that lettering. */
  public QuadrantLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The chart for a column of that width, in px. */
  public Picture picture(QuadrantChart chart, double maxWidth) {
    double most = maxWidth - 2 * Framing.MARGIN - Y_TEXT_WIDTH - AXIS_GAP;
    double side = Math.clamp(most, SIDE / 2, SIDE);
    var field = new Rect(0, 0, side, side);
    var titles = titles(chart, field);
    var names = new PointNames(lettering, chart.points(), field, frames(titles));
    while (!names.allPlaced() && side < LARGEST_SIDE) {
      side *= GROWTH;
      field = new Rect(0, 0, side, side);
      titles = titles(chart, field);
      names = new PointNames(lettering, chart.points(), field, frames(titles));
    }
    for (int i = 0; i < 4; i++) {
      quarter(chart, i, quarter(i, field));
    }
    shapes.addAll(titles);
    axes(chart, field);
    shapes.addAll(names.shapes());
    for (DataPoint point : chart.points()) {
      this.names.put(
          point.id(),
          "%s: %s, %s".formatted(Framing.oneLine(point.label(), ""), point.x(), point.y()));
    }
    String words = "A quadrant chart of " + Framing.count(chart.points().size(), "point");
    return new Framing(lettering)
        .picture(
            chart.title(), words, shapes, List.copyOf(this.names.keySet()), this.names, List.of());
  }

  private static Rect quarter(int index, Rect field) {
    double half = field.w() / 2;
    boolean right = index == 0 || index == 3;
    boolean lower = index >= 2;
    return new Rect(
        right ? half + GAP / 2 : 0, lower ? half + GAP / 2 : 0, half - GAP / 2, half - GAP / 2);
  }

  private void quarter(QuadrantChart chart, int index, Rect rect) {
    String id = "quadrant-" + (index + 1);
    names.put(id, Framing.oneLine(chart.quadrants().get(index), id));
    shapes.add(
        new Shape.Box(
            id,
            rect,
            Pen.rounded(rect, Measures.RADIUS),
            Role.GROUP,
            WASHES.get(index),
            Stroke.THIN));
  }

  private List<Shape.Text> titles(QuadrantChart chart, Rect field) {
    var titles = new ArrayList<Shape.Text>();
    for (int i = 0; i < 4; i++) {
      Rect room = quarter(i, field).grown(-PAD);
      TextBlock text =
          lettering.set(chart.quadrants().get(i), Measures.TEXT, Weight.STRONG, room.w());
      String id = "quadrant-" + (i + 1);
      titles.addAll(
          chart.points().isEmpty()
              ? text.centered(room, id, Role.GROUP, WASHES.get(i))
              : text.in(room, Align.CENTER, id, Role.GROUP, WASHES.get(i)));
    }
    return titles;
  }

  private static List<Rect> frames(List<Shape.Text> texts) {
    return texts.stream().map(Shape.Text::frame).toList();
  }

  private void axes(QuadrantChart chart, Rect field) {
    across(chart.x(), field);
    upwards(chart.y(), field);
  }

  private void across(Axis axis, Rect field) {
    double y = field.bottom() + AXIS_GAP;
    double most = field.w() / 2 - 2 * PAD;
    TextBlock low = set(axis.low(), most);
    TextBlock high = set(axis.high(), most);
    boolean both = !high.isEmpty();
    var row = new Rect(field.x(), y, field.w(), Math.max(low.height(), high.height()));
    shapes.addAll(
        low.in(row, both ? Align.LEFT : Align.CENTER, "x-axis.low", Role.CANVAS, Tint.NONE));
    shapes.addAll(high.in(row, Align.RIGHT, "x-axis.high", Role.CANVAS, Tint.NONE));
    if (both) {
      double middle = y + Measures.SMALL_TEXT * 0.7;
      arrow(
          "x-axis",
          new Point(field.x() + low.width() + PAD, middle),
          new Point(field.right() - high.width() - PAD, middle));
    }
  }

  private void upwards(Axis axis, Rect field) {
    TextBlock low = set(axis.low(), Y_TEXT_WIDTH);
    TextBlock high = set(axis.high(), Y_TEXT_WIDTH);
    double width = Math.max(low.width(), high.width());
    boolean both = !high.isEmpty();
    double x = field.x() - AXIS_GAP - width;
    double lowTop = both ? field.bottom() - low.height() : field.centerY() - low.height() / 2;
    shapes.addAll(
        high.in(
            new Rect(x, field.y(), width, high.height()),
            Align.RIGHT,
            "y-axis.high",
            Role.CANVAS,
            Tint.NONE));
    shapes.addAll(
        low.in(
            new Rect(x, lowTop, width, low.height()),
            Align.RIGHT,
            "y-axis.low",
            Role.CANVAS,
            Tint.NONE));
    if (both) {
      double middle = field.x() - AXIS_GAP - Math.min(PAD, width / 2);
      arrow(
          "y-axis",
          new Point(middle, lowTop - PAD),
          new Point(middle, field.y() + high.height() + PAD));
    }
  }

  private TextBlock set(Label label, double width) {
    return lettering.set(label, Measures.SMALL_TEXT, Weight.PLAIN, width);
  }

  private void arrow(String of, Point from, Point to) {
    if (from.distance(to) > 2 * PAD) {
      shapes.addAll(Heads.arrow(of, from, to));
    }
  }
}
