package app.guidebox.leitner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The Leitner system as a pure function: where a card stands after an answer.
 *
 * <ul>
 *   <li>GOOD puts a card into the next box and makes it due after that box's interval. A card never
 *       answered goes into the first box.
 *   <li>AGAIN lets it fall, and it is due at once. The GOOD that follows only confirms the box it
 *       fell to: having just read the answer is no reason to climb.
 *   <li>A GOOD before the card is due changes nothing: it says little about the interval.
 * </ul>
 *
 * Source: Sebastian Leitner, So lernt man lernen, 1972; per-card due dates in place of the calendar
 * keep the daily load even (docs/leitner.md).
 */
public final class Leitner {
  private Leitner() {}

  /**
   * Where a card stands after an answer.
   *
   * @param day the study day of the answer
   * @param salt a number of the card's own that varies its intervals
   */
  public static Schedule after(
      Schedule before, Verdict verdict, LocalDate day, Rules rules, long salt) {
    return switch (verdict) {
      case AGAIN -> fallen(before, day, rules);
      case GOOD -> climbed(before, day, rules, salt);
    };
  }

  private static Schedule fallen(Schedule before, LocalDate day, Rules rules) {
    int box =
        switch (rules.fall()) {
          case TO_FIRST_BOX -> 1;
          case ONE_BOX_DOWN -> {
            boolean alreadyFell = before instanceof Schedule.Boxed boxed && boxed.again();
            yield Math.max(1, before.boxNumber() - (alreadyFell ? 0 : 1));
          }
        };
    return new Schedule.Boxed(Math.min(box, rules.ladder().boxes()), day, day, true);
  }

  private static Schedule climbed(Schedule before, LocalDate day, Rules rules, long salt) {
    return switch (before) {
      case Schedule.Unseen() -> resting(1, day, rules, salt);
      case Schedule.Learned learned -> learned;
      case Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again) -> {
        if (again) {
          yield resting(box, day, rules, salt);
        }
        if (due.isAfter(day)) {
          yield before;
        }
        if (box >= rules.ladder().boxes() && rules.lastBox() == LastBox.LEAVE) {
          yield new Schedule.Learned(rules.ladder().boxes(), day);
        }
        yield resting(Math.min(box + 1, rules.ladder().boxes()), day, rules, salt);
      }
    };
  }

  private static Schedule resting(int box, LocalDate day, Rules rules, long salt) {
    int interval = rules.ladder().interval(box);
    int varied = rules.spread() ? Spread.vary(interval, box, salt) : interval;
    LocalDate due =
        switch (rules.goal()) {
          case Goal.LongTerm() -> day.plusDays(varied);
          case Goal.Exam exam -> ExamPlan.due(box, varied, day, rules.ladder(), exam, salt);
        };
    return new Schedule.Boxed(box, due, day, false);
  }

  /**
   * Where a card stands once its deck got other rules: brought forward if they call for it, never
   * put off.
   */
  public static Schedule underRules(Schedule schedule, LocalDate today, Rules rules, long salt) {
    return switch (schedule) {
      case Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again)
          when !again && due.isAfter(today) -> {
        var resting = (Schedule.Boxed) resting(box, today, rules, salt);
        var sooner = resting.due().isBefore(due) ? resting.due() : due;
        yield new Schedule.Boxed(box, sooner, reviewed, false);
      }
      case Schedule.Boxed boxed -> boxed;
      case Schedule.Unseen unseen -> unseen;
      case Schedule.Learned learned -> learned;
    };
  }

  /**
   * Where a card stands once the clock turns out to have been ahead: an answer from a day that has
   * not come counts as given today, so that the card neither comes twice in a day nor stays away
   * for years. One day ahead is a journey westward, not a wrong clock, and changes nothing.
   */
  public static Schedule clockSetBack(Schedule schedule, LocalDate today) {
    return switch (schedule) {
      case Schedule.Boxed(int box, LocalDate due, LocalDate reviewed, boolean again)
          when reviewed.isAfter(today.plusDays(1)) -> {
        long ahead = ChronoUnit.DAYS.between(today, reviewed);
        yield new Schedule.Boxed(box, due.minusDays(ahead), today, again);
      }
      case Schedule.Learned(int box, LocalDate reviewed) when reviewed.isAfter(today.plusDays(1)) ->
          new Schedule.Learned(box, today);
      case Schedule.Unseen unseen -> unseen;
      case Schedule.Boxed boxed -> boxed;
      case Schedule.Learned learned -> learned;
    };
  }
}
