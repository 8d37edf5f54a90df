package app.guidebox.diagram.layout.gantt;

import app.guidebox.diagram.layout.gantt.GanttStyle.Look;
import app.guidebox.diagram.layout.page.Bounds;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.layout.page.Texts;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.GanttChart.Section;
import app.guidebox.diagram.model.GanttChart.Span;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.GanttChart.Task;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Picture.Link;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a Gantt chart out: a task a row, its name on the left where it never meets a bar, its time
 * on the right.
 */
public final class GanttLayout {
  private final Lettering lettering;
  private final List<Shape> frames = new ArrayList<>();
  private final List<Shape> grid = new ArrayList<>();
  private final List<Shape> bars = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Look> looks = new LinkedHashMap<>();

  /** Texts are set with that lettering. */
  public GanttLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** A row's task with its name set. */
  private record Row(Task task, TextBlock name) {
    double height() {
      return Math.max(name.height(), GanttStyle.BAR) + 2 * GanttStyle.ROW_PAD;
    }
  }

  /** The chart for a column of that width, in px. */
  public Picture picture(GanttChart chart, double maxWidth) {
    List<Row> rows = rows(chart, maxWidth);
    double nameWidth =
        Math.max(
            rows.stream().mapToDouble(row -> row.name.width()).max().orElse(0),
            chart.sections().stream().mapToDouble(each -> title(each).width()).max().orElse(0));
    double x = nameWidth + GanttStyle.NAME_GAP;
    double room = maxWidth - 2 * Framing.MARGIN - x - 2 * GanttStyle.SECTION_PAD;
    var timeline =
        timeline(chart, x, Math.clamp(room, GanttStyle.NARROWEST_TIME, GanttStyle.WIDEST_TIME));
    double bottom = sections(chart, rows, timeline);
    new GanttGrid(lettering, chart, timeline).draw(bottom, sectionFrames(), grid);
    var shapes = new ArrayList<>(frames);
    shapes.addAll(grid);
    shapes.addAll(bars);
    shapes.addAll(new GanttLegend(lettering).shapes(looks.values(), x, Bounds.of(shapes).bottom()));
    String words = "A Gantt chart of " + Framing.count(chart.tasks().size(), "task");
    return new Framing(lettering)
        .picture(chart.title(), words, shapes, List.copyOf(names.keySet()), names, links(chart));
  }

  private List<Rect> sectionFrames() {
    return frames.stream()
        .filter(Shape.Box.class::isInstance)
        .map(shape -> ((Shape.Box) shape).frame())
        .toList();
  }

  private static List<Link> links(GanttChart chart) {
    return chart.tasks().stream()
        .flatMap(
            task ->
                task.after().stream()
                    .map(before -> new Link(before + "->" + task.id(), before, task.id(), "")))
        .toList();
  }

  private List<Row> rows(GanttChart chart, double maxWidth) {
    double width = Math.clamp(maxWidth * 0.4 - GanttStyle.NAME_GAP, 100, GanttStyle.NAME_WIDTH);
    return chart.tasks().stream()
        .filter(task -> !task.is(Tag.VERT))
        .map(
            task ->
                new Row(
                    task, lettering.set(task.label(), Measures.SMALL_TEXT, Weight.PLAIN, width)))
        .toList();
  }

  private static TimeScale timeline(GanttChart chart, double x, double width) {
    LocalDateTime first =
        chart.tasks().stream()
            .map(task -> task.time().start())
            .min(Comparator.naturalOrder())
            .orElse(LocalDateTime.of(2000, 1, 1, 0, 0));
    LocalDateTime last =
        chart.tasks().stream()
            .map(task -> task.is(Tag.VERT) ? task.time().start() : task.drawnEnd())
            .max(Comparator.naturalOrder())
            .orElse(first);
    LocalDateTime end = last.isAfter(first) ? last : first.plusDays(1);
    return new TimeScale(first, end, x, width);
  }

  /** Draws all rows and gives where they end. */
  private double sections(GanttChart chart, List<Row> rows, TimeScale scale) {
    double y = 0;
    List<Row> free = rows.stream().filter(row -> row.task.section().isEmpty()).toList();
    for (Row row : free) {
      y += row(row, scale, y);
    }
    y += free.isEmpty() ? 0 : GanttStyle.SECTION_GAP;
    for (Section section : chart.sections()) {
      List<Row> own = rows.stream().filter(row -> row.task.section().equals(section.id())).toList();
      y += section(section, own, scale, y) + GanttStyle.SECTION_GAP;
    }
    return Math.max(0, y - GanttStyle.SECTION_GAP);
  }

  private TextBlock title(Section section) {
    return lettering.set(
        section.label(), Measures.SMALL_TEXT, Weight.STRONG, GanttStyle.NAME_WIDTH);
  }

  private double section(Section section, List<Row> rows, TimeScale scale, double top) {
    double pad = GanttStyle.SECTION_PAD;
    names.put(section.id(), Framing.oneLine(section.label(), section.id()));
    TextBlock title = title(section);
    int at = frames.size();
    double y = top + pad + (title.isEmpty() ? 0 : title.height() + 2);
    for (Row row : rows) {
      y += row(row, scale, y);
    }
    var frame = new Rect(-pad, top, scale.right() + 2 * pad, y + (rows.isEmpty() ? pad : 2) - top);
    frames.add(
        at,
        new Shape.Box(
            section.id(),
            frame,
            Pen.rounded(frame, Measures.RADIUS),
            Role.GROUP,
            Tint.NONE,
            Stroke.THIN));
    frames.addAll(
        title.in(
            new Rect(0, top + pad, title.width(), title.height()),
            Align.LEFT,
            section.id(),
            Role.GROUP,
            Tint.NONE));
    return frame.h();
  }

  private double row(Row row, TimeScale scale, double top) {
    Task task = row.task;
    names.put(task.id(), Framing.oneLine(task.label(), task.id()) + ", " + words(task.time()));
    double middle = top + row.height() / 2;
    var room = new Rect(0, middle - row.name.height() / 2, row.name.width(), row.name.height());
    bars.addAll(row.name.in(room, Align.LEFT, Texts.beside(task.id()), Role.CANVAS, Tint.NONE));
    Look look = GanttStyle.look(task);
    looks.putIfAbsent(look.word(), look);
    double start = scale.x(task.time().start());
    double end = scale.x(task.drawnEnd());
    if (task.is(Tag.MILESTONE)) {
      double half = GanttStyle.MILESTONE / 2;
      double x = (start + end) / 2;
      var around = Rect.around(x, middle, 2 * half, 2 * half);
      bars.add(
          new Shape.Box(
              task.id(),
              around,
              Pen.polygon(x, middle - half, x + half, middle, x, middle + half, x - half, middle),
              look.role(),
              look.tint(),
              look.stroke()));
    } else {
      double width = Math.max(end - start, GanttStyle.NARROWEST_BAR);
      var bar = new Rect(start, middle - GanttStyle.BAR / 2, width, GanttStyle.BAR);
      bars.add(
          new Shape.Box(
              task.id(),
              bar,
              Pen.rounded(bar, GanttStyle.BAR_RADIUS),
              look.role(),
              look.tint(),
              look.stroke()));
    }
    return row.height();
  }

  private static String words(Span time) {
    return time.start().equals(time.end())
        ? words(time.start())
        : words(time.start()) + " to " + words(time.end());
  }

  private static String words(LocalDateTime time) {
    boolean midnight = time.equals(time.truncatedTo(ChronoUnit.DAYS));
    return midnight ? time.toLocalDate().toString() : time.toString().replace('T', ' ');
  }

  /**
   * Where times lie.
   *
   * @param start the time at {@code left}
   * @param left in px
   */
  record TimeScale(LocalDateTime start, LocalDateTime end, double left, double width) {
    double x(LocalDateTime time) {
      double whole = Math.max(1, Duration.between(start, end).toMillis());
      double share = Duration.between(start, time).toMillis() / whole;
      return left + width * Math.clamp(share, 0, 1);
    }

    double right() {
      return left + width;
    }

    Point at(LocalDateTime time, double y) {
      return new Point(x(time), y);
    }
  }
}
