package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyDayTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-02T03:59:59Z, UTC,              2026-03-01",
    "2026-03-02T04:00:00Z, UTC,              2026-03-02",
    "2026-03-02T23:59:59Z, UTC,              2026-03-02",
    "2026-03-02T18:59:59Z, Asia/Tokyo,       2026-03-02",
    "2026-03-02T19:00:00Z, Asia/Tokyo,       2026-03-03",
    // Clocks in Berlin go from 02:00 to 03:00, and back in autumn: 04:00 is 04:00 on both days.
    "2026-03-29T01:59:59Z, Europe/Berlin,    2026-03-28",
    "2026-03-29T02:00:00Z, Europe/Berlin,    2026-03-29",
    "2026-10-25T02:59:59Z, Europe/Berlin,    2026-10-24",
    "2026-10-25T03:00:00Z, Europe/Berlin,    2026-10-25",
  })
  void dayBeginsAtFourOnTheWallClock(Instant instant, ZoneId zone, LocalDate day) {
    assertEquals(day, StudyDay.STANDARD.at(instant, zone));
  }
}
