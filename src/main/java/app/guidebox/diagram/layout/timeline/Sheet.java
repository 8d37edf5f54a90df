package app.guidebox.diagram.layout.timeline;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.Series;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Timeline;
import app.guidebox.diagram.model.Timeline.Event;
import app.guidebox.diagram.model.Timeline.Period;
import app.guidebox.diagram.model.Timeline.Section;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A timeline with its texts set; draws frames and boxes wherever they are wanted. */
final class Sheet {
  private final Lettering lettering;
  private final Timeline timeline;
  private final Map<String, TextBlock> texts = new LinkedHashMap<>();
  private final List<Section> groups = new ArrayList<>();
  private final Map<String, List<Period>> periods = new LinkedHashMap<>();

  /**
   * @param eventWidth how wide the text of an event may be, in px
   */
  Sheet(Lettering lettering, Timeline timeline, double eventWidth) {
    this.lettering = lettering;
    this.timeline = timeline;
    double width = TimelineStyle.COLUMN - 2 * TimelineStyle.PAD_X;
    for (Period period : timeline.periods()) {
      periods.computeIfAbsent(period.section(), _ -> new ArrayList<>()).add(period);
      texts.put("period " + period.id(), set(period.label(), Weight.STRONG, width));
      for (Event event : period.events()) {
        texts.put("event " + event.id(), set(event.label(), Weight.PLAIN, eventWidth));
      }
    }
    if (periods.containsKey("")) {
      groups.add(new Section("", Label.EMPTY, 1));
    }
    groups.addAll(timeline.sections());
  }

  private TextBlock set(Label label, Weight weight, double width) {
    return lettering.set(label, Measures.SMALL_TEXT, weight, width);
  }

  /** The sections in order; the first one stands for none where periods lie outside of all. */
  List<Section> groups() {
    return groups;
  }

  List<Period> periods(Section group) {
    return periods.getOrDefault(group.id(), List.of());
  }

  TextBlock text(Period period) {
    return texts.getOrDefault("period " + period.id(), TextBlock.EMPTY);
  }

  TextBlock text(Event event) {
    return texts.getOrDefault("event " + event.id(), TextBlock.EMPTY);
  }

  TextBlock title(Section group, double width) {
    return set(group.label(), Weight.STRONG, width);
  }

  /** The number of a period's hue: that of its section, or its own where there are none. */
  int hue(Section group, int period) {
    return timeline.sections().isEmpty() ? period : Math.max(0, timeline.sections().indexOf(group));
  }

  void frame(Section group, Rect frame, int hue, TextBlock title, List<Shape> shapes) {
    if (group.id().isEmpty()) {
      return;
    }
    shapes.add(
        new Shape.Box(
            group.id(),
            frame,
            Pen.rounded(frame, Measures.RADIUS),
            Role.GROUP,
            Series.wash(hue),
            Stroke.THIN));
    var room = frame.grown(-TimelineStyle.SECTION_PAD);
    shapes.addAll(title.in(room, Align.CENTER, group.id(), Role.GROUP, Series.wash(hue)));
  }

  void period(Period period, Rect frame, int hue, List<Shape> shapes) {
    Role role = Series.role(hue);
    box(period.id(), frame, role, text(period), shapes);
  }

  void event(Event event, Rect frame, int hue, List<Shape> shapes) {
    shapes.add(
        new Shape.Box(
            event.id(),
            frame,
            Pen.rounded(frame, Measures.RADIUS),
            Role.NODE,
            Series.wash(hue),
            Stroke.THIN));
    shapes.addAll(text(event).centered(frame, event.id(), Role.NODE, Series.wash(hue)));
  }

  private static void box(String of, Rect frame, Role role, TextBlock text, List<Shape> shapes) {
    shapes.add(
        new Shape.Box(
            of, frame, Pen.rounded(frame, Measures.RADIUS), role, Tint.NONE, Stroke.THIN));
    shapes.addAll(text.centered(frame, of, role, Tint.NONE));
  }

  Picture picture(List<Shape> shapes) {
    var names = new LinkedHashMap<String, String>();
    var links = new ArrayList<Picture.Link>();
    int events = 0;
    for (Section section : timeline.sections()) {
      names.put(section.id(), Framing.oneLine(section.label(), ""));
    }
    for (Period period : timeline.periods()) {
      names.put(period.id(), Framing.oneLine(period.label(), ""));
      for (Event event : period.events()) {
        names.put(event.id(), Framing.oneLine(event.label(), ""));
        links.add(new Picture.Link("e" + ++events, period.id(), event.id(), ""));
      }
    }
    String words =
        "A timeline of %s and %s"
            .formatted(
                Framing.count(timeline.periods().size(), "period"), Framing.count(events, "event"));
    return new Framing(lettering)
        .picture(timeline.title(), words, shapes, List.copyOf(names.keySet()), names, links);
  }
}
