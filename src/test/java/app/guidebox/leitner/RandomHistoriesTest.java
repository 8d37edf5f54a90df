package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A thousand lives of a card: the learner travels, clocks change, clocks are wrong, and the card is
 * answered whenever it is due.
 */
class RandomHistoriesTest {
  private static final int LIVES = 250;
  private static final int STEPS = 120;

  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("UTC"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/Los_Angeles"),
          ZoneId.of("Asia/Tokyo"),
          ZoneId.of("Asia/Kathmandu"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("Pacific/Pago_Pago"));

  static List<Arguments> rules() {
    var exam = new Goal.Exam(LocalDate.parse("2026-06-01"), 5);
    return List.of(
        Arguments.of(Rules.STANDARD),
        Arguments.of(Rules.STANDARD.with(Ladder.DOUBLING).with(FallRule.ONE_BOX_DOWN)),
        Arguments.of(Rules.STANDARD.with(Ladder.SHORT).with(LastBox.LEAVE)),
        Arguments.of(Rules.STANDARD.with(exam)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noCardIsDueTwiceInADayOrVanishesOrGoesNegative(Rules rules) {
    for (int life = 0; life < LIVES; life++) {
      live(new Random(life), rules, life);
    }
  }

  private static void live(Random random, Rules rules, long salt) {
    var now = Instant.parse("2026-02-20T12:00:00Z");
    var zone = ZONES.getFirst();
    Schedule card = new Schedule.Unseen();
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(12)) {
        case 0, 1 -> zone = ZONES.get(random.nextInt(ZONES.size()));
        case 2 -> now = now.plus(Duration.ofDays(random.nextInt(800)));
        case 3 -> now = now.minus(Duration.ofDays(random.nextInt(800)));
        default -> now = now.plus(Duration.ofMinutes(random.nextInt(2880)));
      }
      var today = StudyDay.STANDARD.at(now, zone);
      card = Leitner.clockSetBack(card, today);
      assertSane(card, today, rules);
      if (isDue(card, today)) {
        card = answerUntilKnown(card, today, rules, random, salt);
        assertFalse(isDue(card, today), "due twice on a day");
      }
    }
  }

  private static Schedule answerUntilKnown(
      Schedule before, LocalDate today, Rules rules, Random random, long salt) {
    var card = before;
    for (int attempt = 0; attempt < 3 && random.nextInt(4) == 0; attempt++) {
      card = Leitner.after(card, Verdict.AGAIN, today, rules, salt);
      assertTrue(isDue(card, today), "a card that was not known comes back the same day");
    }
    return Leitner.after(card, Verdict.GOOD, today, rules, salt);
  }

  private static boolean isDue(Schedule card, LocalDate today) {
    return switch (card) {
      case Schedule.Unseen() -> true;
      case Schedule.Boxed boxed -> !boxed.due().isAfter(today);
      case Schedule.Learned learned -> false;
    };
  }

  private static void assertSane(Schedule card, LocalDate today, Rules rules) {
    switch (card) {
      case Schedule.Unseen() -> assertEquals(0, card.boxNumber());
      case Schedule.Learned learned -> assertEquals(LastBox.LEAVE, rules.lastBox());
      case Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again) -> {
        int longest = rules.ladder().interval(rules.ladder().boxes());
        assertTrue(box >= 1 && box <= rules.ladder().boxes());
        assertTrue(!due.isBefore(reviewed), "due before it was answered");
        assertTrue(again || due.isAfter(reviewed), "due on the day of its last answer");
        assertTrue(
            !due.isAfter(today.plusDays(2L + longest + longest / 5)), "vanished until " + due);
      }
    }
  }
}
