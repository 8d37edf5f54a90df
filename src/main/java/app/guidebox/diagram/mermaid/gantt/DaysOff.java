package app.guidebox.diagram.mermaid.gantt;

import app.guidebox.diagram.model.GanttChart.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days that do not count, because nobody works on them. */
final class DaysOff {
  /** A task is prolonged by no more days than this, or one whose every day is off would not end. */
  private static final int MOST_DAYS = 4_000;

  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<LocalDate> workingDays = new HashSet<>();
  private boolean weekends;
  private DayOfWeek weekend = DayOfWeek.SATURDAY;

  void weekends() {
    weekends = true;
  }

  void weekendBegins(DayOfWeek day) {
    weekend = day;
  }

  void exclude(DayOfWeek day) {
    weekdays.add(day);
  }

  void exclude(LocalDate day) {
    days.add(day);
  }

  void include(LocalDate day) {
    workingDays.add(day);
  }

  private boolean none() {
    return !weekends && weekdays.isEmpty() && days.isEmpty();
  }

  private boolean off(LocalDate day) {
    DayOfWeek name = day.getDayOfWeek();
    boolean inWeekend = weekends && (name == weekend || name == weekend.plus(1));
    return !workingDays.contains(day)
        && (inWeekend || weekdays.contains(name) || days.contains(day));
  }

  /** Where a task ends that is prolonged by the days off in it, and where its bar ends. */
  record Prolonged(LocalDateTime end, LocalDateTime drawnEnd) {}

  /** As Mermaid does: one more day for each day off, those right behind the end included. */
  Prolonged prolonged(LocalDateTime start, LocalDateTime end) {
    LocalDateTime drawn = end;
    LocalDateTime last = end;
    boolean off = false;
    LocalDateTime day = start.plusDays(1);
    for (int i = 0; i < MOST_DAYS && !none() && !day.isAfter(last); i++) {
      if (!off) {
        drawn = last;
      }
      off = off(day.toLocalDate());
      if (off) {
        last = last.plusDays(1);
      }
      day = day.plusDays(1);
    }
    return new Prolonged(last, drawn);
  }

  /** The stretches of days off between two times. */
  List<Span> within(LocalDateTime start, LocalDateTime end) {
    var spans = new ArrayList<Span>();
    LocalDate day = start.toLocalDate();
    for (int i = 0; i < MOST_DAYS && !none() && day.atStartOfDay().isBefore(end); i++) {
      if (off(day)) {
        LocalDateTime from = day.atStartOfDay();
        LocalDateTime to = from.plusDays(1);
        if (!spans.isEmpty() && spans.getLast().end().equals(from)) {
          from = spans.removeLast().start();
        }
        spans.add(new Span(from, to));
      }
      day = day.plusDays(1);
    }
    return spans;
  }
}
