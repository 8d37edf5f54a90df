package app.guidebox.leitner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How intervals bend towards an exam. */
final class ExamPlan {
  private ExamPlan() {}

  /**
   * When a card that rests in a box from {@code day} on is due.
   *
   * <p>Before the sweep the intervals still to come are shortened alike until the card can reach
   * the last box in the days that are left, or as high as one day a box allows. It is due on its
   * day of the sweep at the latest. Once swept it rests until after the exam, and then goes on as
   * ever.
   */
  static LocalDate due(
      int box, int interval, LocalDate day, Ladder ladder, Goal.Exam exam, long salt) {
    var sweep = sweepDay(exam, salt);
    if (!day.isBefore(exam.date())) {
      return day.plusDays(interval);
    }
    if (!day.isBefore(exam.sweepStart())) {
      return later(day.plusDays(interval), exam.date());
    }
    long left = ChronoUnit.DAYS.between(day, exam.sweepStart()) - 1;
    long needed = 0;
    for (int each = box; each < ladder.boxes(); each++) {
      needed += ladder.interval(each);
    }
    long shortened = needed <= left ? interval : Math.max(1, interval * left / needed);
    return earlier(day.plusDays(shortened), sweep);
  }

  /** The day of the sweep on which a card has its turn. */
  static LocalDate sweepDay(Goal.Exam exam, long salt) {
    return exam.sweepStart().plusDays(Math.floorMod(Spread.mix(salt), (long) exam.sweepDays()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
