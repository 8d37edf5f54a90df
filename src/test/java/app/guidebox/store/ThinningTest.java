package app.guidebox.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  @Test
  void twoYearsOfHourlyBackupsThinOutToWhatIsPromised() {
    var times =
        IntStream.range(0, 24 * 730).mapToObj(hour -> NOW.minus(Duration.ofHours(hour))).toList();

    var kept = Thinning.kept(times, ZoneOffset.UTC);

    assertTrue(kept.containsAll(times.subList(0, 10)));
    assertTrue(kept.contains(Instant.parse("2026-02-17T23:00:00Z")));
    assertTrue(kept.contains(Instant.parse("2025-04-30T23:00:00Z")));
    assertEquals(10 + 13 + 7 + 10, kept.size(), kept::toString);
  }

  @Test
  void thinningAfterEachBackupKeepsWhatThinningAtOnceKeeps() {
    var all = new ArrayList<Instant>();
    var kept = Set.<Instant>of();
    for (int hour = 24 * 400; hour >= 0; hour--) {
      var time = NOW.minus(Duration.ofHours(hour));
      all.add(time);
      var present = new ArrayList<>(kept);
      present.add(time);
      kept = Thinning.kept(present, ZoneOffset.UTC);
    }

    assertEquals(Thinning.kept(all, ZoneOffset.UTC), kept);
  }

  @Test
  void fewBackupsAreAllKept() {
    var times = List.of(NOW, NOW.minusSeconds(60), NOW.minusSeconds(120));

    assertEquals(3, Thinning.kept(times, ZoneOffset.UTC).size());
  }
}
