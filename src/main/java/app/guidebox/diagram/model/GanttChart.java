package app.guidebox.diagram.model;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Who does what when.
 *
 * @param axis how times are written
 * @param clock whether times of day matter, rather than days alone
 * @param excluded stretches of days that do not count, within the time of the tasks
 */
public record GanttChart(
    String title,
    Axis axis,
    boolean clock,
    List<Section> sections,
    List<Task> tasks,
    List<Span> excluded)
    implements Chart {
  /** What is said of a task in one word. */
  public enum Tag {
    ACTIVE,
    DONE,
    CRIT,
    MILESTONE,
    /** Not a task but a line across all of them. */
    VERT
  }

  /**
   * How times are written.
   *
   * @param format as in d3-time-format, such as {@code %Y-%m-%d}; empty if unsaid
   * @param tickInterval such as {@code 1week}; empty if unsaid
   * @param weekStart on which ticks of weeks lie
   */
  public record Axis(String format, String tickInterval, DayOfWeek weekStart) {}

  /** Tasks that belong together. */
  public record Section(String id, Label label, int line) {}

  /** A stretch of time; the end is not part of it. */
  public record Span(LocalDateTime start, LocalDateTime end) {}

  /**
   * A task.
   *
   * @param section the section's id; empty if it lies in none
   * @param time with the days off that lie within it, and those right behind it
   * @param drawnEnd where its bar ends, which is before days off that follow it
   * @param after the ids of the tasks that it waits for
   * @param link where a click leads; empty if nowhere
   */
  public record Task(
      String id,
      Label label,
      String section,
      Set<Tag> tags,
      Span time,
      LocalDateTime drawnEnd,
      List<String> after,
      String link,
      int line) {
    public Task {
      tags = Set.copyOf(tags);
      after = List.copyOf(after);
    }

    /** Whether that is said of it. */
    public boolean is(Tag tag) {
      return tags.contains(tag);
    }
  }

  public GanttChart {
    sections = List.copyOf(sections);
    tasks = List.copyOf(tasks);
    excluded = List.copyOf(excluded);
  }

  @Override
  public String type() {
    return "gantt";
  }
}
