package app.guidebox.diagram.layout.gantt;

import app.guidebox.diagram.model.GanttChart.Axis;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Round times to be marked on an axis. */
record Ticks(List<LocalDateTime> times, String format) {
  /** A step from tick to tick. */
  private record Step(int count, ChronoUnit unit) {
    double seconds() {
      return (double) count * unit.getDuration().toMillis() / 1000;
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.MILLIS),
          new Step(10, ChronoUnit.MILLIS),
          new Step(100, ChronoUnit.MILLIS),
          new Step(1, ChronoUnit.SECONDS),
          new Step(5, ChronoUnit.SECONDS),
          new Step(10, ChronoUnit.SECONDS),
          new Step(30, ChronoUnit.SECONDS),
          new Step(1, ChronoUnit.MINUTES),
          new Step(5, ChronoUnit.MINUTES),
          new Step(15, ChronoUnit.MINUTES),
          new Step(30, ChronoUnit.MINUTES),
          new Step(1, ChronoUnit.HOURS),
          new Step(3, ChronoUnit.HOURS),
          new Step(6, ChronoUnit.HOURS),
          new Step(12, ChronoUnit.HOURS),
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.WEEKS),
          new Step(2, ChronoUnit.WEEKS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(2, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS),
          new Step(100, ChronoUnit.YEARS),
          new Step(1_000, ChronoUnit.YEARS),
          new Step(10_000, ChronoUnit.YEARS),
          new Step(1_000_000, ChronoUnit.YEARS));

  private static final Pattern INTERVAL =
      Pattern.compile("([1-9]\\d{0,5})\\s*(millisecond|second|minute|hour|day|week|month|year)s?");

  /** The author's own interval is kept unless there would be more ticks than this. */
  private static final int MOST = 60;

  /**
   * Ticks between two times.
   *
   * @param most so many fit beside each other
   */
  static Ticks between(
      LocalDateTime first, LocalDateTime last, Axis axis, boolean clock, int most) {
    double span = Math.max(1, Duration.between(first, last).toSeconds());
    Step step =
        wanted(axis.tickInterval())
            .filter(wish -> span / wish.seconds() <= MOST)
            .orElseGet(() -> enough(span, most));
    var times = new ArrayList<LocalDateTime>();
    LocalDateTime tick = start(first, step, axis);
    while (!tick.isAfter(last)) {
      if (!tick.isBefore(first)) {
        times.add(tick);
      }
      tick = tick.plus(step.count, step.unit);
    }
    String format = axis.format().isEmpty() ? format(step, clock) : axis.format();
    return new Ticks(times, format);
  }

  private static Step enough(double span, int most) {
    return STEPS.stream()
        .filter(step -> span / step.seconds() <= most)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  private static Optional<Step> wanted(String interval) {
    var found = INTERVAL.matcher(interval);
    if (!found.matches()) {
      return Optional.empty();
    }
    String unit = found.group(2).equals("millisecond") ? "MILLIS" : found.group(2) + "s";
    return Optional.of(
        new Step(
            Integer.parseInt(found.group(1)), ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT))));
  }

  /** The last round time before the first one. */
  private static LocalDateTime start(LocalDateTime first, Step step, Axis axis) {
    LocalDateTime day = first.truncatedTo(ChronoUnit.DAYS);
    return switch (step.unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(axis.weekStart()));
      case MONTHS -> {
        int months = Math.min(step.count, 12);
        int month = (day.getMonthValue() - 1) / months * months + 1;
        yield day.withDayOfMonth(1).withMonth(month);
      }
      case YEARS ->
          day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), step.count) * step.count);
      case DAYS -> day;
      default -> {
        long size = step.unit.getDuration().toMillis() * step.count;
        long since = Duration.between(day, first).toMillis();
        yield day.plus(Duration.ofMillis(since / size * size));
      }
    };
  }

  private static String format(Step step, boolean clock) {
    return switch (step.unit) {
      case MILLIS -> "%H:%M:%S.%L";
      case SECONDS -> "%H:%M:%S";
      case MINUTES, HOURS -> clock ? "%H:%M" : "%Y-%m-%d %H:%M";
      case YEARS -> "%Y";
      default -> "%Y-%m-%d";
    };
  }
}
