package app.guidebox.diagram.mermaid.gantt;

import app.guidebox.diagram.mermaid.text.Entries;
import app.guidebox.diagram.mermaid.text.LabelText;
import app.guidebox.diagram.mermaid.text.Numbers;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.Statements;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.GanttChart;
import app.guidebox.diagram.model.GanttChart.Axis;
import app.guidebox.diagram.model.GanttChart.Section;
import app.guidebox.diagram.model.GanttChart.Tag;
import app.guidebox.diagram.model.GanttChart.Task;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one Gantt chart: settings, sections, and tasks with their times. */
public final class GanttReader {
  /** Read wherever the author's own format does not fit. */
  static final DayFormat ORDINARY = new DayFormat("YYYY-MM-DD");

  /** Twice what all letters together would need. */
  private static final int LONGEST_FORMAT = 80;

  private static final Pattern SETTING =
      Pattern.compile(
          "(?i)(dateFormat|axisFormat|tickInterval|excludes|includes|weekday|weekend|todayMarker"
              + "|workdayhours|inclusiveEndDates|topAxis)(?:\\s+(.*)|$)");
  private static final Pattern CLICK =
      Pattern.compile("click\\s+([\\w, -]+?)\\s+(?:href\\s+\"?([^\\s\"]+)\"?.*|call\\s.*|\\w.*)");

  private final Problems problems;
  private final Entries<Section> sections;
  private final Entries<DraftTask> tasks;
  private final Map<String, String> settings = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final List<TextLine> exclusions = new ArrayList<>();
  private final List<TextLine> inclusions = new ArrayList<>();
  private String title;

  private GanttReader(Source source, Problems problems) {
    this.problems = problems;
    this.sections = new Entries<>(problems);
    this.tasks = new Entries<>(problems);
    this.title = source.title();
    for (String name : List.of("axisFormat", "tickInterval", "weekday", "workdayhours")) {
      source.setting(name).ifPresent(value -> settings.put(name.toLowerCase(Locale.ROOT), value));
    }
  }

  /** Reads a whole chart. */
  public static Diagram read(Source source, Problems problems) {
    return new GanttReader(source, problems).read(source);
  }

  private Diagram read(Source source) {
    Statements.of(source).forEach(this::read);
    var format = dateFormat();
    DaysOff daysOff = daysOff(format);
    double hours =
        Numbers.read(settings.getOrDefault("workdayhours", "24"))
            .filter(number -> number > 0.1)
            .orElse(24.0);
    boolean inclusive = settings.containsKey("inclusiveenddates");
    List<Task> scheduled =
        new Schedule(tasks.all(), format, daysOff, inclusive, hours, problems).tasks(links);
    LocalDateTime first = edge(scheduled, task -> task.time().start(), Comparator.reverseOrder());
    LocalDateTime last = edge(scheduled, task -> task.time().end(), Comparator.naturalOrder());
    var axis =
        new Axis(
            settings.getOrDefault("axisformat", ""),
            settings.getOrDefault("tickinterval", ""),
            weekday(settings.getOrDefault("weekday", "")).orElse(DayOfWeek.SUNDAY));
    return new GanttChart(
        title, axis, format.clock(), sections.all(), scheduled, daysOff.within(first, last));
  }

  private DayFormat dateFormat() {
    String format = settings.getOrDefault("dateformat", "");
    return format.isEmpty() || format.length() > LONGEST_FORMAT ? ORDINARY : new DayFormat(format);
  }

  private static LocalDateTime edge(
      List<Task> tasks, Function<Task, LocalDateTime> side, Comparator<LocalDateTime> order) {
    return tasks.stream().map(side).max(order).orElse(LocalDate.EPOCH.atStartOfDay());
  }

  private void read(TextLine line) {
    Optional<TextLine> heading = line.behind("title");
    Optional<TextLine> section = line.behind("section");
    var setting = SETTING.matcher(line.text());
    var click = CLICK.matcher(line.text());
    if (heading.isPresent()) {
      title = heading.get().text();
    } else if (section.isPresent()) {
      section(section.get());
    } else if (setting.matches() && line.text().indexOf(':') != setting.end(1)) {
      set(setting.group(1).toLowerCase(Locale.ROOT), line.from(setting.end(1)));
    } else if (click.matches()) {
      if (click.group(2) != null) {
        for (String id : click.group(1).split(",", -1)) {
          links.put(id.strip(), click.group(2));
        }
      }
    } else {
      task(line);
    }
  }

  private void section(TextLine rest) {
    var label = LabelText.plain(rest.text().replaceFirst("\\s*:\\s*$", ""));
    sections.add(
        new Section(sections.unused("section " + label.text()), label, rest.number()), rest);
  }

  private void set(String name, TextLine value) {
    switch (name) {
      case "excludes" -> exclusions.add(value);
      case "includes" -> inclusions.add(value);
      default -> settings.put(name, value.text());
    }
  }

  private DaysOff daysOff(DayFormat format) {
    var daysOff = new DaysOff();
    weekday(settings.getOrDefault("weekend", "")).ifPresent(daysOff::weekendBegins);
    for (TextLine line : exclusions) {
      for (String word : words(line)) {
        Optional<DayOfWeek> weekday = weekday(word);
        Optional<LocalDate> day = day(word, format);
        if (word.equals("weekends")) {
          daysOff.weekends();
        } else if (weekday.isPresent()) {
          daysOff.exclude(weekday.get());
        } else if (day.isPresent()) {
          daysOff.exclude(day.get());
        } else {
          unknownDay(line, word);
        }
      }
    }
    for (TextLine line : inclusions) {
      for (String word : words(line)) {
        day(word, format).ifPresentOrElse(daysOff::include, () -> unknownDay(line, word));
      }
    }
    return daysOff;
  }

  private void unknownDay(TextLine line, String word) {
    line.report(
        problems,
        "Expected weekends, a weekday or a date, found \"" + Problems.shown(word) + "\".");
  }

  private static List<String> words(TextLine line) {
    return Arrays.stream(line.text().toLowerCase(Locale.ROOT).split("[\\s,]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Optional<LocalDate> day(String word, DayFormat format) {
    return format.read(word).or(() -> ORDINARY.read(word)).map(LocalDateTime::toLocalDate);
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equalsIgnoreCase(word.strip()))
        .findFirst();
  }

  private void task(TextLine line) {
    int colon = line.text().indexOf(':');
    if (colon < 0) {
      line.report(
          problems,
          "Expected a task such as name : 2026-01-01, 3d, found \""
              + Problems.shown(line.text())
              + "\".");
      return;
    }
    var label = LabelText.plain(line.text().substring(0, colon).strip());
    var parts =
        new ArrayList<>(
            Arrays.stream(line.text().substring(colon + 1).split(",", -1))
                .map(String::strip)
                .toList());
    Set<Tag> tags = tags(parts);
    String section = sections.isEmpty() ? "" : sections.last().id();
    String end = parts.isEmpty() ? "" : parts.removeLast();
    String start = parts.isEmpty() ? "" : parts.removeLast();
    String wanted = parts.isEmpty() ? label.text() : parts.getFirst();
    tasks.add(new DraftTask(tasks.unused(wanted), label, section, tags, start, end, line), line);
  }

  private static Set<Tag> tags(List<String> parts) {
    var tags = EnumSet.noneOf(Tag.class);
    while (!parts.isEmpty()) {
      String word = parts.getFirst();
      Optional<Tag> tag =
          Arrays.stream(Tag.values())
              .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
              .findFirst();
      if (tag.isEmpty()) {
        break;
      }
      tags.add(tag.get());
      parts.removeFirst();
    }
    return tags;
  }
}
