package app.guidebox.diagram.layout.xychart;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The two axes with their titles, the names of places, and the grid. */
final class Axes {
  static final int MOST_TICKS = 6;

  private static final double GAP = 8;
  private static final double TITLE_GAP = 12;
  private static final double NAME_WIDTH = 110;
  private static final double LYING_NAME_WIDTH = 170;
  private static final double BETWEEN_NAMES = 10;

  /** Names that are too wide for their places stand in that many rows by turns. */
  private static final int MOST_ROWS = 4;

  private final Lettering lettering;
  private final XyChart chart;
  private final List<Shape> shapes = new ArrayList<>();

  Axes(Lettering lettering, XyChart chart) {
    this.lettering = lettering;
    this.chart = chart;
  }

  /** What a place is called, counted from 0. */
  Label place(int place) {
    List<Label> categories = chart.x().categories();
    if (place < categories.size()) {
      return categories.get(place);
    }
    int last =
        chart.series().stream().mapToInt(series -> series.values().size()).max().orElse(1) - 1;
    return chart
        .x()
        .range()
        .map(
            range ->
                Label.of(
                    Amounts.text(
                        range.min() + (range.max() - range.min()) * place / Math.max(1, last))))
        .orElseGet(
            () -> categories.isEmpty() ? Label.of(Integer.toString(place + 1)) : Label.EMPTY);
  }

  /** The plot, made so long that the names of its places have room. */
  Plot fitted(Plot plot) {
    if (plot.horizontal()) {
      double highest =
          names(plot).stream().mapToDouble(TextBlock::height).max().orElse(0) + BETWEEN_NAMES;
      return longer(plot, Math.max(plot.slot(), highest));
    }
    double widest = widest(plot);
    return longer(plot, Math.max(plot.slot(), widest / MOST_ROWS));
  }

  private static Plot longer(Plot plot, double slot) {
    Rect area = plot.area();
    double length = slot * plot.places();
    var grown =
        plot.horizontal()
            ? new Rect(area.x(), area.y(), area.w(), length)
            : new Rect(area.x(), area.y(), length, area.h());
    return new Plot(grown, plot.horizontal(), plot.places(), plot.min(), plot.max());
  }

  private double widest(Plot plot) {
    return names(plot).stream().mapToDouble(TextBlock::width).max().orElse(0) + BETWEEN_NAMES;
  }

  private List<TextBlock> names(Plot plot) {
    double width =
        plot.horizontal()
            ? LYING_NAME_WIDTH
            : Math.clamp(plot.slot() - BETWEEN_NAMES, NAME_WIDTH / 2, NAME_WIDTH);
    return IntStream.range(0, plot.places())
        .mapToObj(place -> lettering.set(place(place), Measures.SMALL_TEXT, Weight.PLAIN, width))
        .toList();
  }

  /** Everything behind the bars and lines. */
  List<Shape> shapes(Plot plot) {
    grid(plot);
    if (plot.horizontal()) {
      lying(plot);
    } else {
      upright(plot);
    }
    Point start = plot.point(0, plot.base());
    Point end = plot.point(plot.slot() * plot.places(), plot.base());
    shapes.add(axis(start, end));
    return shapes;
  }

  private static Shape axis(Point from, Point to) {
    return new Shape.Line("", List.of(from, to), List.of(), 0, Role.EDGE, Tint.NONE, Stroke.THIN);
  }

  private static Shape gridLine(Point from, Point to) {
    return new Shape.Line(
        "", List.of(from, to), List.of(), 0, Role.FAINT, Tint.NONE, Stroke.DASHED);
  }

  private void grid(Plot plot) {
    double length = plot.slot() * plot.places();
    for (double tick : Amounts.within(plot.min(), plot.max(), MOST_TICKS)) {
      shapes.add(gridLine(plot.point(0, tick), plot.point(length, tick)));
      TextBlock text =
          lettering.set(
              Label.of(Amounts.text(tick)), Measures.SMALL_TEXT, Weight.PLAIN, Double.MAX_VALUE);
      Point at = plot.point(0, tick);
      var room =
          plot.horizontal()
              ? new Rect(
                  at.x() - text.width() / 2,
                  plot.area().bottom() + GAP / 2,
                  text.width(),
                  text.height())
              : new Rect(
                  at.x() - GAP - text.width(),
                  at.y() - text.height() / 2,
                  text.width(),
                  text.height());
      shapes.addAll(text.in(room, Align.LEFT, "y-axis." + tick, Role.FAINT, Tint.NONE));
    }
  }

  /** Places from left to right, values upwards. */
  private void upright(Plot plot) {
    Rect area = plot.area();
    int rows = (int) Math.clamp(Math.ceil(widest(plot) / plot.slot()), 1, MOST_ROWS);
    List<TextBlock> names = names(plot);
    double[] tops = new double[rows + 1];
    tops[0] = area.bottom() + GAP / 2;
    for (int row = 0; row < rows; row++) {
      double highest = 0;
      for (int i = row; i < names.size(); i += rows) {
        highest = Math.max(highest, names.get(i).height());
      }
      tops[row + 1] = tops[row] + highest;
    }
    for (int i = 0; i < names.size(); i++) {
      TextBlock name = names.get(i);
      double middle = area.x() + plot.middle(i);
      var room = new Rect(middle - name.width() / 2, tops[i % rows], name.width(), name.height());
      shapes.addAll(name.in(room, Align.CENTER, "x-axis." + i, Role.CANVAS, Tint.NONE));
    }
    title(chart.x().title(), "x-axis", area.centerX(), tops[rows] + TITLE_GAP / 2, Align.CENTER);
    TextBlock title = set(chart.y().title(), area.w());
    title(chart.y().title(), "y-axis", area.x(), area.y() - TITLE_GAP - title.height(), Align.LEFT);
  }

  /** Places from top to bottom, values to the right. */
  private void lying(Plot plot) {
    Rect area = plot.area();
    List<TextBlock> names = names(plot);
    for (int i = 0; i < names.size(); i++) {
      TextBlock name = names.get(i);
      var room =
          new Rect(
              area.x() - GAP - name.width(),
              area.y() + plot.middle(i) - name.height() / 2,
              name.width(),
              name.height());
      shapes.addAll(name.in(room, Align.RIGHT, "x-axis." + i, Role.CANVAS, Tint.NONE));
    }
    double below = area.bottom() + GAP / 2 + Math.round(Measures.SMALL_TEXT * 1.4);
    title(chart.y().title(), "y-axis", area.centerX(), below + TITLE_GAP / 2, Align.CENTER);
    TextBlock title = set(chart.x().title(), area.w());
    title(chart.x().title(), "x-axis", area.x(), area.y() - TITLE_GAP - title.height(), Align.LEFT);
  }

  private TextBlock set(Label label, double width) {
    return lettering.set(label, Measures.SMALL_TEXT, Weight.STRONG, width);
  }

  private void title(Label label, String of, double x, double y, Align align) {
    TextBlock text = set(label, 420);
    double left = align == Align.CENTER ? x - text.width() / 2 : x;
    shapes.addAll(
        text.in(new Rect(left, y, text.width(), text.height()), align, of, Role.CANVAS, Tint.NONE));
  }

  /** A bar's value beyond its end. */
  List<Shape.Text> value(String bar, double value, Rect frame, Plot plot) {
    TextBlock text =
        lettering.set(Label.of(Amounts.text(value)), 12, Weight.PLAIN, Double.MAX_VALUE);
    boolean below = value < plot.base();
    double x =
        plot.horizontal()
            ? (below ? frame.x() - GAP / 2 - text.width() : frame.right() + GAP / 2)
            : frame.centerX() - text.width() / 2;
    double y =
        plot.horizontal()
            ? frame.centerY() - text.height() / 2
            : (below ? frame.bottom() : frame.y() - text.height());
    var room = new Rect(x, y, text.width(), text.height());
    return text.in(room, Align.LEFT, Texts.beside(bar), Role.CANVAS, Tint.NONE);
  }
}
