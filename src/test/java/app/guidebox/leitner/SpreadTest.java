package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  @Test
  void cardsThatCameInTogetherComeBackOnSeveralDays() {
    var cards = new Schedule.Boxed(3, DAY, DAY.minusDays(7), false);

    var perDay =
        LongStream.range(0, 1000)
            .mapToObj(salt -> Leitner.after(cards, Verdict.GOOD, DAY, Rules.STANDARD, salt))
            .collect(
                Collectors.groupingBy(
                    after -> ((Schedule.Boxed) after).due(), Collectors.counting()));

    assertEquals(5, perDay.size());
    assertTrue(
        perDay.keySet().stream()
            .allMatch(due -> Math.abs(DAY.plusDays(14).toEpochDay() - due.toEpochDay()) <= 2));
    assertTrue(perDay.values().stream().allMatch(count -> count > 150 && count < 250));
  }

  @Test
  void oneDayIsNeverVaried() {
    assertTrue(LongStream.range(0, 100).allMatch(salt -> Spread.vary(1, 1, salt) == 1));
  }

  @Test
  void theSameCardInTheSameBoxIsAlwaysVariedAlike() {
    assertEquals(Spread.vary(30, 5, 42), Spread.vary(30, 5, 42));
  }
}
