package app.guidebox.diagram.mermaid.timeline;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Timeline;
import app.guidebox.diagram.model.Timeline.Event;
import app.guidebox.diagram.model.Timeline.Period;
import app.guidebox.diagram.model.Timeline.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one timeline: sections, periods, and the events in them. */
public final class TimelineReader {
  /** A colon parts texts only where a space follows it, so that times of day are whole. */
  private static final Pattern COLON = Pattern.compile("\\s*:(?:\\s+|$)");

  private static final Pattern DIRECTION = Pattern.compile("(LR|TD|TB)\\b\\s*(.*)");

  private record DraftPeriod(
      String id, Label label, String section, List<Event> events, TextLine line) {}

  private final Problems problems;
  private final Entries<Section> sections;
  private final Entries<DraftPeriod> periods;
  private final Entries<Event> events;
  private String title;
  private Direction direction = Direction.RIGHT;

  private TimelineReader(Source source, Problems problems) {
    this.problems = problems;
    this.sections = new Entries<>(problems);
    this.periods = new Entries<>(problems);
    this.events = new Entries<>(problems);
    this.title = source.title();
  }

  /** Reads a whole timeline. */
  public static Diagram read(Source source, Problems problems) {
    return new TimelineReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    var lines = Statements.of(source);
    for (int i = 0; i < lines.size(); i++) {
      read(lines.get(i), i == 0);
    }
    return new Timeline(
        title,
        direction,
        sections.all(),
        periods.all().stream()
            .map(
                draft ->
                    new Period(
                        draft.id, draft.label, draft.section, draft.events, draft.line.number()))
            .toList());
  }

  private void read(TextLine line, boolean first) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> section = line.behind("section");
    var turned = DIRECTION.matcher(line.text());
    if (first && turned.matches()) {
      direction = turned.group(1).equals("LR") ? Direction.RIGHT : Direction.DOWN;
      if (!turned.group(2).isEmpty()) {
        read(line.from(turned.start(2)), false);
      }
    } else if (heading.isPresent()) {
      title = heading.get().text();
    } else if (section.isPresent()) {
      var label = LabelText.plain(section.get().text().replaceFirst("\\s*:\\s*$", ""));
      sections.add(
          new Section(sections.unused("section " + label.text()), label, line.number()), line);
    } else {
      period(line);
    }
  }

  private void period(TextLine line) {
    boolean goesOn = line.text().startsWith(":");
    if (goesOn && periods.isEmpty()) {
      line.report(problems, "This event has no period; expected one such as 2026 : event.");
      return;
    }
    List<String> texts = new ArrayList<>(List.of(COLON.split(line.text(), -1)));
    String first = texts.removeFirst();
    if (!goesOn) {
      var label = LabelText.plain(first);
      String section = sections.isEmpty() ? "" : sections.last().id();
      String id = periods.unused(label.text());
      periods.add(new DraftPeriod(id, label, section, new ArrayList<>(), line), line);
    }
    DraftPeriod period = periods.last();
    for (String text : texts) {
      if (!text.isBlank()) {
        var label = LabelText.plain(text.strip());
        String id = events.unused(period.id + ": " + label.text());
        var event = new Event(id, label, line.number());
        int before = events.size();
        events.add(event, line);
        if (events.size() > before) {
          period.events.add(event);
        }
      }
    }
  }
}
