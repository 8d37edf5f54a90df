package app.guidebox.diagram.layout.gantt;

import app.guidebox.diagram.layout.gantt.GanttLayout.TimeScale;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Spread;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.GanttChart.Span;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.GanttChart.Task;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** What lies behind the bars: round times, days off, and lines across. */
final class GanttGrid {
  private static final double TEXT = 12;
  private static final double BETWEEN_TEXTS = 14;

  /** More days off than this would be stripes rather than information. */
  private static final int MOST_DAYS_OFF = 60;

  private final Lettering lettering;
  private final GanttChart chart;
  private final TimeScale scale;

  GanttGrid(Lettering lettering, GanttChart chart, TimeScale scale) {
    this.lettering = lettering;
    this.chart = chart;
    this.scale = scale;
  }

  /**
   * @param bottom where the rows end
   * @param frames of the sections; days off are marked within them
   */
  void draw(double bottom, List<Rect> frames, List<Shape> shapes) {
    if (chart.excluded().size() <= MOST_DAYS_OFF) {
      List<Rect> rooms = frames.isEmpty() ? List.of(new Rect(0, 0, 0, bottom)) : frames;
      chart.excluded().forEach(span -> rooms.forEach(room -> dayOff(span, room, shapes)));
    }
    Ticks ticks = ticks();
    double textEnd = Double.NEGATIVE_INFINITY;
    for (LocalDateTime time : ticks.times()) {
      double x = scale.x(time);
      shapes.add(
          line(
              "",
              new Point(x, -GanttStyle.AXIS_GAP / 2),
              new Point(x, bottom),
              Role.FAINT,
              Stroke.DASHED));
      TextBlock text = set(TimeWords.of(time, ticks.format()));
      double left = x - text.width() / 2;
      if (left > textEnd + BETWEEN_TEXTS / 2) {
        var room =
            new Rect(left, -GanttStyle.AXIS_GAP - text.height(), text.width(), text.height());
        shapes.addAll(text.in(room, Align.LEFT, "axis." + time, Role.FAINT, Tint.NONE));
        textEnd = left + text.width();
      }
    }
    markers(bottom, shapes);
  }

  private Ticks ticks() {
    String sample =
        TimeWords.of(
            scale.end(), chart.axis().format().isEmpty() ? "%Y-%m-%d" : chart.axis().format());
    int most = (int) Math.max(2, scale.width() / (set(sample).width() + BETWEEN_TEXTS));
    return Ticks.between(scale.start(), scale.end(), chart.axis(), chart.clock(), most);
  }

  private TextBlock set(String text) {
    return lettering.set(Label.of(text), TEXT, Weight.PLAIN, Double.MAX_VALUE);
  }

  private void dayOff(Span span, Rect room, List<Shape> shapes) {
    double left = scale.x(span.start());
    double width = scale.x(span.end()) - left;
    if (width > 0) {
      var rect = new Rect(left, room.y() + 1, width, room.h() - 2);
      shapes.add(
          new Shape.Box(
              "off." + span.start().toLocalDate(),
              rect,
              Pen.rounded(rect, 0),
              Role.GROUP,
              new Tint(Tint.Strength.GREY, 0),
              Stroke.NONE));
    }
  }

  /** Lines across all rows, their texts below. */
  private void markers(double bottom, List<Shape> shapes) {
    List<Task> markers =
        chart.tasks().stream()
            .filter(task -> task.is(Tag.VERT))
            .sorted(Comparator.comparing((Task task) -> task.time().start()))
            .toList();
    List<TextBlock> texts =
        markers.stream()
            .map(task -> lettering.set(task.label(), TEXT, Weight.STRONG, 160))
            .toList();
    double[] wanted = new double[markers.size()];
    double[] widths = new double[markers.size()];
    for (int i = 0; i < wanted.length; i++) {
      widths[i] = texts.get(i).width() + BETWEEN_TEXTS;
      wanted[i] = scale.x(markers.get(i).time().start()) - texts.get(i).width() / 2;
    }
    double[] lefts = Spread.apart(wanted, widths);
    double top = bottom + 2 * GanttStyle.AXIS_GAP;
    for (int i = 0; i < wanted.length; i++) {
      Task task = markers.get(i);
      TextBlock text = texts.get(i);
      double x = scale.x(task.time().start());
      shapes.add(
          line(task.id(), new Point(x, 0), new Point(x, bottom), Role.SERIES_2, Stroke.THICK));
      shapes.add(
          line(
              task.id(),
              new Point(x, bottom),
              new Point(lefts[i] + text.width() / 2, top),
              Role.SERIES_2,
              Stroke.THIN));
      var room = new Rect(lefts[i], top + 2, text.width(), text.height());
      shapes.addAll(text.in(room, Align.CENTER, Texts.beside(task.id()), Role.CANVAS, Tint.NONE));
    }
  }

  private static Shape line(String of, Point from, Point to, Role role, Stroke stroke) {
    return new Shape.Line(of, List.of(from, to), List.of(), 0, role, Tint.NONE, stroke);
  }
}
