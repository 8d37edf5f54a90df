package app.guidebox.diagram.layout.timeline;

import app.guidebox.diagram.layout.page.Heads;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.Wrapping.Run;
import app.guidebox.diagram.model.Timeline.Event;
import app.guidebox.diagram.model.Timeline.Period;
import app.guidebox.diagram.model.Timeline.Section;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.List;

/** Periods beside each other on the arrow of time, their events hanging below them. */
final class Columns {
  private final Sheet sheet;
  private final List<List<Run>> rows;
  private final List<Period> periods = new ArrayList<>();
  private final List<Shape> frames = new ArrayList<>();
  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> boxes = new ArrayList<>();

  Columns(Sheet sheet, List<List<Run>> rows) {
    this.sheet = sheet;
    this.rows = rows;
    sheet.groups().forEach(group -> periods.addAll(sheet.periods(group)));
  }

  List<Shape> shapes() {
    double y = 0;
    for (int row = 0; row < rows.size(); row++) {
      y += row(rows.get(row), y, row == rows.size() - 1) + TimelineStyle.ROW_GAP;
    }
    var shapes = new ArrayList<>(frames);
    shapes.addAll(lines);
    shapes.addAll(boxes);
    return shapes;
  }

  private static double width(Run run) {
    double pad = TimelineStyle.SECTION_PAD;
    return 2 * pad
        + run.count() * (TimelineStyle.COLUMN + TimelineStyle.COLUMN_GAP)
        - TimelineStyle.COLUMN_GAP;
  }

  private TextBlock title(Run run) {
    Section group = sheet.groups().get(run.group());
    return sheet.title(group, width(run) - 2 * TimelineStyle.SECTION_PAD);
  }

  /** Draws a row and gives its height. */
  private double row(List<Run> row, double top, boolean last) {
    double pad = TimelineStyle.SECTION_PAD;
    double titles = row.stream().mapToDouble(run -> title(run).height()).max().orElse(0);
    double head = titles == 0 ? 0 : titles + pad;
    double periodTop = top + pad + head;
    double periodHeight = 2 * TimelineStyle.PAD_Y;
    double events = 0;
    for (Run run : row) {
      for (Period period : periods.subList(run.from(), run.from() + run.count())) {
        double text = sheet.text(period).height() + 2 * TimelineStyle.PAD_Y;
        periodHeight = Math.max(periodHeight, text);
        events = Math.max(events, eventsHeight(period));
      }
    }
    double bottom = periodTop + periodHeight + events + pad;
    double x = 0;
    for (Run run : row) {
      Section group = sheet.groups().get(run.group());
      var frame = new Rect(x, top, width(run), bottom - top);
      sheet.frame(group, frame, sheet.hue(group, run.from()), title(run), frames);
      double left = x + pad;
      for (int i = run.from(); i < run.from() + run.count(); i++) {
        column(
            i, sheet.hue(group, i), new Rect(left, periodTop, TimelineStyle.COLUMN, periodHeight));
        left += TimelineStyle.COLUMN + TimelineStyle.COLUMN_GAP;
      }
      x += width(run) + TimelineStyle.COLUMN_GAP;
    }
    double middle = periodTop + periodHeight / 2;
    double end = x - TimelineStyle.COLUMN_GAP + TimelineStyle.ARROW;
    lines.addAll(
        last
            ? Heads.arrow("time", new Point(pad, middle), new Point(end, middle))
            : List.of(Series.faint(new Point(pad, middle), new Point(end, middle))));
    return bottom - top;
  }

  private double eventsHeight(Period period) {
    double height = 0;
    for (Event event : period.events()) {
      height += height(event) + TimelineStyle.EVENT_GAP;
    }
    return height == 0 ? 0 : height - TimelineStyle.EVENT_GAP + TimelineStyle.STEM;
  }

  private double height(Event event) {
    return sheet.text(event).height() + 2 * TimelineStyle.PAD_Y;
  }

  private void column(int index, int hue, Rect head) {
    Period period = periods.get(index);
    sheet.period(period, head, hue, boxes);
    double y = head.bottom() + TimelineStyle.STEM;
    double from = head.bottom();
    for (Event event : period.events()) {
      lines.add(Series.faint(new Point(head.centerX(), from), new Point(head.centerX(), y)));
      var box = new Rect(head.x(), y, head.w(), height(event));
      sheet.event(event, box, hue, boxes);
      from = box.bottom();
      y = from + TimelineStyle.EVENT_GAP;
    }
  }
}
