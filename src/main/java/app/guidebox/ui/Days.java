package app.guidebox.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the learner's calendar and watch have them. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final Clock clock;

  public Days(Clock clock) {
    this.clock = clock;
  }

  /** The calendar's day of an instant. */
  public LocalDate of(Instant instant) {
    return instant.atZone(clock.getZone()).toLocalDate();
  }

  /** What a day is called: today, yesterday, or its date. */
  public String name(LocalDate day) {
    var today = of(clock.instant());
    if (day.equals(today)) {
      return Messages.text("day.today");
    }
    return day.equals(today.minusDays(1)) ? Messages.text("day.yesterday") : DAY.format(day);
  }

  /** The time of an instant, to the minute. */
  public String time(Instant instant) {
    return TIME.format(instant.atZone(clock.getZone()));
  }
}
