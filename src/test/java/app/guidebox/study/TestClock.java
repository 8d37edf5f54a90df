package app.guidebox.study;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {
  private Instant now;
  private ZoneId zone;

  private TestClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Stands at that time in UTC, such as {@code 2026-03-02T10:00}. */
  public static TestClock at(String time) {
    return new TestClock(LocalDateTime.parse(time).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  /** Moves on by days, or back by negative ones. */
  public void pass(int days) {
    pass(Duration.ofDays(days));
  }

  /** Moves on. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Travels to another time zone. */
  public void travel(ZoneId to) {
    zone = to;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
