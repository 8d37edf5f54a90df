package app.guidebox.diagram.layout.timeline;

import app.guidebox.diagram.layout.page.Heads;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Timeline.Event;
import app.guidebox.diagram.model.Timeline.Period;
import app.guidebox.diagram.model.Timeline.Section;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.List;

/** Periods below each other on the arrow of time, their events beside them. */
final class DownwardRows {
  private final Sheet sheet;
  private final List<Shape> frames = new ArrayList<>();
  private final List<Shape> lines = new ArrayList<>();
  private final List<Shape> boxes = new ArrayList<>();
  private final double eventWidth;
  private int index;

  DownwardRows(Sheet sheet) {
    this.sheet = sheet;
    this.eventWidth =
        sheet.groups().stream()
                .flatMap(group -> sheet.periods(group).stream())
                .flatMap(period -> period.events().stream())
                .mapToDouble(event -> sheet.text(event).width())
                .max()
                .orElse(0)
            + 2 * TimelineStyle.PAD_X;
  }

  List<Shape> shapes() {
    double y = 0;
    for (Section group : sheet.groups()) {
      y = group(group, y) + TimelineStyle.COLUMN_GAP;
    }
    double middle = TimelineStyle.SECTION_PAD + TimelineStyle.COLUMN / 2;
    var shapes = new ArrayList<>(frames);
    shapes.addAll(
        Heads.arrow(
            "time",
            new Point(middle, firstPeriod()),
            new Point(middle, y - TimelineStyle.COLUMN_GAP + TimelineStyle.ARROW)));
    shapes.addAll(lines);
    shapes.addAll(boxes);
    return shapes;
  }

  private double firstPeriod() {
    return boxes.stream()
        .filter(Shape.Box.class::isInstance)
        .mapToDouble(shape -> ((Shape.Box) shape).frame().bottom())
        .findFirst()
        .orElse(0);
  }

  private double group(Section group, double top) {
    double pad = TimelineStyle.SECTION_PAD;
    double width = TimelineStyle.COLUMN + TimelineStyle.STEM + eventWidth;
    TextBlock title = sheet.title(group, width);
    int hue = sheet.hue(group, index);
    double y = top + pad + (title.isEmpty() ? 0 : title.height() + pad);
    for (Period period : sheet.periods(group)) {
      y = period(period, sheet.hue(group, index++), y) + TimelineStyle.EVENT_GAP;
    }
    double bottom = sheet.periods(group).isEmpty() ? y : y - TimelineStyle.EVENT_GAP + pad;
    sheet.frame(group, new Rect(0, top, width + 2 * pad, bottom - top), hue, title, frames);
    return bottom;
  }

  private double period(Period period, int hue, double top) {
    double x = TimelineStyle.SECTION_PAD;
    double events = -TimelineStyle.EVENT_GAP;
    for (Event event : period.events()) {
      events += height(event) + TimelineStyle.EVENT_GAP;
    }
    double own = sheet.text(period).height() + 2 * TimelineStyle.PAD_Y;
    var head = new Rect(x, top, TimelineStyle.COLUMN, Math.max(own, events));
    sheet.period(period, head, hue, boxes);
    double left = head.right() + TimelineStyle.STEM;
    double y = head.centerY() - events / 2;
    for (Event event : period.events()) {
      var box = new Rect(left, y, eventWidth, height(event));
      lines.add(
          Series.faint(new Point(head.right(), box.centerY()), new Point(left, box.centerY())));
      sheet.event(event, box, hue, boxes);
      y = box.bottom() + TimelineStyle.EVENT_GAP;
    }
    return head.bottom();
  }

  private double height(Event event) {
    return sheet.text(event).height() + 2 * TimelineStyle.PAD_Y;
  }
}
