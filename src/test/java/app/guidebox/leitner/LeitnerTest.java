package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeitnerTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final Rules EXACT = Rules.STANDARD.withSpread(false);
  private static final long SALT = 7;

  private static Schedule good(Schedule before, LocalDate day, Rules rules) {
    return Leitner.after(before, Verdict.GOOD, day, rules, SALT);
  }

  private static Schedule again(Schedule before, LocalDate day, Rules rules) {
    return Leitner.after(before, Verdict.AGAIN, day, rules, SALT);
  }

  private static Schedule inBox(int box, LocalDate due) {
    return new Schedule.Boxed(box, due, due.minusDays(1), false);
  }

  @Test
  void knownCardClimbsTheLadder() {
    Schedule card = new Schedule.Unseen();
    var day = DAY;
    int[] days = {1, 3, 7, 14, 30, 30};
    for (int step = 0; step < days.length; step++) {
      card = good(card, day, EXACT);
      var next = day.plusDays(days[step]);

      assertEquals(new Schedule.Boxed(Math.min(step + 1, 5), next, day, false), card);
      day = next;
    }
  }

  @Test
  void wrongAnswerReturnsCardToFirstBoxAndIsDueAtOnce() {
    var fallen = again(inBox(4, DAY), DAY, EXACT);

    assertEquals(new Schedule.Boxed(1, DAY, DAY, true), fallen);
  }

  @Test
  void knownAfterAFallOnlyConfirmsTheBox() {
    var confirmed = good(again(inBox(4, DAY), DAY, EXACT), DAY, EXACT);

    assertEquals(new Schedule.Boxed(1, DAY.plusDays(1), DAY, false), confirmed);
  }

  @Test
  void wrongAnswerFallsOneBoxWhereTheRuleSaysSo() {
    var rules = EXACT.with(FallRule.ONE_BOX_DOWN);

    assertEquals(3, again(inBox(4, DAY), DAY, rules).boxNumber());
    assertEquals(1, again(inBox(1, DAY), DAY, rules).boxNumber());
    assertEquals(1, again(new Schedule.Unseen(), DAY, rules).boxNumber());
  }

  @Test
  void repeatedWrongAnswersOfOneSittingFallOnlyOnce() {
    var rules = EXACT.with(FallRule.ONE_BOX_DOWN);

    var twice = again(again(inBox(4, DAY), DAY, rules), DAY, rules);

    assertEquals(3, twice.boxNumber());
  }

  @Test
  void cardKnownBeforeItIsDueStaysWhereItIs() {
    var resting = inBox(3, DAY.plusDays(2));

    assertEquals(resting, good(resting, DAY, EXACT));
  }

  @Test
  void cardLeavesTheLastBoxWhereTheRuleSaysSo() {
    var learned = good(inBox(5, DAY), DAY, EXACT.with(LastBox.LEAVE));

    assertEquals(new Schedule.Learned(5, DAY), learned);
    assertEquals(new Schedule.Boxed(1, DAY, DAY, true), again(learned, DAY, EXACT));
  }

  @Test
  void cardAboveAShorterLadderStaysInItsLastBox() {
    var rules = EXACT.with(Ladder.SHORT);

    assertEquals(
        new Schedule.Boxed(3, DAY.plusDays(7), DAY, false), good(inBox(5, DAY), DAY, rules));
  }

  @Test
  void overdueCardClimbsFromTheDayItWasAnswered() {
    var climbed = good(inBox(2, DAY.minusDays(40)), DAY, EXACT);

    assertEquals(new Schedule.Boxed(3, DAY.plusDays(7), DAY, false), climbed);
  }

  @Test
  void answersFromAWrongClockCountAsGivenToday() {
    var ahead = new Schedule.Boxed(4, DAY.plusDays(114), DAY.plusDays(100), false);

    var mended = Leitner.clockSetBack(ahead, DAY);

    assertEquals(new Schedule.Boxed(4, DAY.plusDays(14), DAY, false), mended);
  }

  @Test
  void journeyWestwardIsNoWrongClock() {
    var tomorrow = new Schedule.Boxed(1, DAY.plusDays(2), DAY.plusDays(1), false);

    assertEquals(tomorrow, Leitner.clockSetBack(tomorrow, DAY));
  }

  @Test
  void rulesAreReadAsTheyAreWritten() {
    var exam = new Goal.Exam(LocalDate.parse("2026-06-01"), 5);
    var rules = new Rules(Ladder.of(1, 2, 4), FallRule.ONE_BOX_DOWN, LastBox.LEAVE, false, exam);

    assertEquals("1-2-4 one_box_down leave exact 2026-06-01/5", rules.toString());
    assertEquals(rules, Rules.parse(rules.toString()));
    assertInstanceOf(Goal.LongTerm.class, Rules.parse(Rules.STANDARD.toString()).goal());
  }
}
