package app.guidebox.leitner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The learner's day: it begins in the small hours, so that a late evening still counts as one day.
 *
 * <p>It is read off the wall clock of the place where the learner is, so a day on which the clock
 * jumps an hour still begins at the same wall time.
 *
 * @param begins when on the wall clock the day begins
 */
public record StudyDay(LocalTime begins) {
  /** The day begins at 04:00, as in Anki. */
  public static final StudyDay STANDARD = new StudyDay(LocalTime.of(4, 0));

  /** The study day at an instant in a time zone. */
  public LocalDate at(Instant instant, ZoneId zone) {
    var local = instant.atZone(zone).toLocalDateTime();
    return local.toLocalTime().isBefore(begins)
        ? local.toLocalDate().minusDays(1)
        : local.toLocalDate();
  }

  /** The study day now, by that clock and its time zone. */
  public LocalDate now(Clock clock) {
    return at(clock.instant(), clock.getZone());
  }
}
