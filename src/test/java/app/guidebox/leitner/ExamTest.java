package app.guidebox.leitner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-02");

  private static Goal.Exam examIn(int days) {
    return new Goal.Exam(DAY.plusDays(days), Goal.Exam.SWEEP_DAYS);
  }

  private static Schedule.Boxed known(Schedule card, LocalDate day, Goal goal, long salt) {
    var rules = Rules.STANDARD.with(goal);
    return (Schedule.Boxed) Leitner.after(card, Verdict.GOOD, day, rules, salt);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 15, 20, 30, 45, 60, 90})
  void cardThatIsKnownReachesTheLastBoxBeforeTheSweep(int days) {
    var exam = examIn(days);
    Schedule card = new Schedule.Unseen();
    var day = DAY;
    while (day.isBefore(exam.sweepStart())) {
      var after = known(card, day, exam, 7);
      card = after;
      day = after.due();
    }

    assertEquals(5, card.boxNumber(), "with %d days to go".formatted(days));
  }

  @Test
  void cardIsSweptOnceInTheLastDaysAndThenRestsUntilTheExam() {
    var exam = examIn(40);
    var perDay = new HashMap<LocalDate, Integer>();
    for (long salt = 0; salt < 1000; salt++) {
      Schedule card = new Schedule.Boxed(5, DAY, DAY.minusDays(30), false);
      var swept = known(card, DAY, exam, salt).due();
      while (swept.isBefore(exam.sweepStart())) {
        card = new Schedule.Boxed(5, swept, DAY, false);
        swept = known(card, swept, exam, salt).due();
      }
      assertTrue(swept.isBefore(exam.date()));
      var after = known(new Schedule.Boxed(5, swept, DAY, false), swept, exam, salt);
      assertTrue(!after.due().isBefore(exam.date()));
      perDay.merge(swept, 1, Integer::sum);
    }

    assertEquals(5, perDay.size());
    assertTrue(perDay.values().stream().allMatch(count -> count > 150 && count < 250));
  }

  @Test
  void intervalsThatFitAreNotShortened() {
    var card = new Schedule.Boxed(1, DAY, DAY.minusDays(1), false);

    var far = known(card, DAY, examIn(400), 7);

    assertEquals(known(card, DAY, new Goal.LongTerm(), 7), far);
  }

  @Test
  void settingAnExamBringsLateCardsForwardAndPutsNoneOff() {
    var exam = examIn(20);
    var rules = Rules.STANDARD.with(exam);
    var late = new Schedule.Boxed(5, DAY.plusDays(29), DAY.minusDays(1), false);
    var soon = new Schedule.Boxed(1, DAY.plusDays(1), DAY, false);

    var brought = (Schedule.Boxed) Leitner.underRules(late, DAY, rules, 7);

    assertTrue(brought.due().isBefore(exam.date()));
    assertEquals(soon, Leitner.underRules(soon, DAY, rules, 7));
  }

  @Test
  void loadCountsTheClimbsThatAreLeftAndOneSweep() {
    var load = ExamLoad.of(List.of(100, 0, 0, 0, 0, 10), Ladder.STANDARD, examIn(30), DAY, 1.0);

    assertEquals(30, load.daysLeft());
    assertEquals(100 * 6 + 10, load.showings());
    assertEquals(21, load.perDay());
    assertEquals(4, load.newPerDay());
  }

  @Test
  void loadAllowsForAnswersThatGoWrong() {
    var all = List.of(0, 50);

    assertTrue(
        ExamLoad.of(all, Ladder.STANDARD, examIn(10), DAY, 0.5).perDay()
            > ExamLoad.of(all, Ladder.STANDARD, examIn(10), DAY, 1.0).perDay());
  }
}
