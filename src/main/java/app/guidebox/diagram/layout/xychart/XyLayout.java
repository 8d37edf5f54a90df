package app.guidebox.diagram.layout.xychart;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.Bounds;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.model.XyChart;
import app.guidebox.diagram.model.XyChart.Range;
import app.guidebox.diagram.model.XyChart.SeriesKind;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays an XY chart out: bars side by side, lines over them, a grid of round numbers behind. */
public final class XyLayout {
  private static final double LENGTH = 520;
  private static final double HEIGHT = 280;
  private static final double SMALLEST_LENGTH = 240;
  private static final double LYING_SLOT = 34;

  /** What of a place its bars fill. */
  private static final double FILLED = 0.7;

  private static final double WIDEST_BAR = 56;
  private static final double NARROWEST_SLOT = 8;
  private static final double DOT = 8;
  private static final double LEGEND_GAP = 28;

  /** Dots on denser lines would hide them. */
  private static final double SLOT_WITH_DOTS = 14;

  private final Lettering lettering;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Texts are set with that lettering. */
  public XyLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The chart for a column of that width, in px. */
  public Picture picture(XyChart chart, double maxWidth) {
    int places = Math.max(1, places(chart));
    Range range = range(chart);
    double room = Math.clamp(maxWidth - 2 * Framing.MARGIN - 60, SMALLEST_LENGTH, LENGTH);
    double bars = Math.max(1, count(chart, SeriesKind.BAR));
    double slot = Math.max(NARROWEST_SLOT, bars * NARROWEST_SLOT / FILLED);
    var area =
        chart.horizontal()
            ? new Rect(0, 0, room, places * Math.max(slot, LYING_SLOT))
            : new Rect(0, 0, Math.max(room, places * slot), HEIGHT);
    var axes = new Axes(lettering, chart);
    var plot = axes.fitted(new Plot(area, chart.horizontal(), places, range.min(), range.max()));
    shapes.addAll(axes.shapes(plot));
    bars(chart, plot, axes);
    lines(chart, plot, axes);
    legend(chart);
    String words =
        "A chart of %s over %s"
            .formatted(
                Framing.count(chart.series().size(), "series").replace("seriess", "series"),
                Framing.count(places, "place"));
    return Framing.padded(
        new Framing(lettering)
            .picture(chart.title(), words, shapes, List.copyOf(names.keySet()), names, List.of()));
  }

  private static int places(XyChart chart) {
    int values = chart.series().stream().mapToInt(series -> series.values().size()).max().orElse(0);
    return Math.max(values, chart.x().categories().size());
  }

  private static long count(XyChart chart, SeriesKind kind) {
    return chart.series().stream().filter(series -> series.kind() == kind).count();
  }

  private static Range range(XyChart chart) {
    if (chart.y().range().isPresent()) {
      return chart.y().range().get();
    }
    var values = chart.series().stream().flatMap(series -> series.values().stream()).toList();
    double min = values.stream().mapToDouble(value -> value).min().orElse(0);
    double max = values.stream().mapToDouble(value -> value).max().orElse(1);
    boolean bars = count(chart, SeriesKind.BAR) > 0;
    double low = bars || (min > 0 && min < max / 2) ? Math.min(0, min) : min;
    double high = bars ? Math.max(0, max) : max;
    List<Double> round = Amounts.around(low, high > low ? high : low + 1, Axes.MOST_TICKS);
    return new Range(round.getFirst(), round.getLast());
  }

  private void bars(XyChart chart, Plot plot, Axes axes) {
    long groups = count(chart, SeriesKind.BAR);
    double breadth = Math.min(WIDEST_BAR, plot.slot() * FILLED / Math.max(1, groups));
    int group = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      XyChart.Series series = chart.series().get(i);
      if (series.kind() != SeriesKind.BAR) {
        continue;
      }
      double aside = (group++ - (groups - 1) / 2.0) * breadth;
      for (int place = 0; place < series.values().size(); place++) {
        double value = series.values().get(place);
        Rect bar = plot.bar(plot.middle(place) + aside, breadth - 2, value);
        String id = name(series, place, axes);
        shapes.add(
            new Shape.Box(id, bar, Pen.rounded(bar, 2), Series.role(i), Tint.NONE, Stroke.THIN));
        if (chart.showValues()) {
          shapes.addAll(axes.value(id, value, bar, plot));
        }
      }
    }
  }

  private void lines(XyChart chart, Plot plot, Axes axes) {
    for (int i = 0; i < chart.series().size(); i++) {
      XyChart.Series series = chart.series().get(i);
      if (series.kind() != SeriesKind.LINE) {
        continue;
      }
      var points = new ArrayList<Point>();
      var dots = new ArrayList<Shape>();
      for (int place = 0; place < series.values().size(); place++) {
        Point point = plot.point(plot.middle(place), series.values().get(place));
        points.add(point);
        Rect dot = Rect.around(point.x(), point.y(), DOT, DOT);
        String id = name(series, place, axes);
        if (plot.slot() >= SLOT_WITH_DOTS) {
          dots.add(
              new Shape.Box(id, dot, Pen.ellipse(dot), Series.role(i), Tint.NONE, Stroke.THIN));
        }
      }
      if (points.size() > 1) {
        shapes.add(Series.line(series.id(), points, i));
      }
      shapes.addAll(dots);
    }
  }

  private String name(XyChart.Series series, int place, Axes axes) {
    String id = series.id() + "." + (place + 1);
    String what = Framing.oneLine(series.label(), "");
    names.put(
        id,
        "%s%s: %s"
            .formatted(
                what.isEmpty() ? "" : what + ", ",
                Framing.oneLine(axes.place(place), ""),
                Amounts.text(series.values().get(place))));
    return id;
  }

  private void legend(XyChart chart) {
    var entries = new ArrayList<Series.Entry>();
    for (int i = 0; i < chart.series().size(); i++) {
      XyChart.Series series = chart.series().get(i);
      if (!series.label().isEmpty()) {
        boolean line = series.kind() == SeriesKind.LINE;
        entries.add(new Series.Entry(series.id(), series.label(), i, line));
      }
    }
    Rect bounds = Bounds.of(shapes);
    shapes.addAll(Series.legend(lettering, entries, new Point(bounds.right() + LEGEND_GAP, 0)));
  }
}
