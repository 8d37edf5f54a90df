package app.guidebox.ui.tour;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that the tour moves, so that its pictures are the same whenever they are taken. */
final class TourClock extends Clock {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  /** Each look at the clock takes this long: an unhurried learner. */
  private static final Duration LOOK = Duration.ofSeconds(4);

  private Instant now = START;

  synchronized void nextDay() {
    now = now.plus(Duration.ofDays(1));
  }

  @Override
  public synchronized Instant instant() {
    now = now.plus(LOOK);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }
}
