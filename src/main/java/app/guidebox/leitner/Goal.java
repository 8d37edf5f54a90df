package app.guidebox.leitner;

import java.time.LocalDate;

/** What a deck is learned for. */
public sealed interface Goal {
  /** For good: the intervals are as the ladder says. */
  record LongTerm() implements Goal {}

  /**
   * For an exam: the intervals are shortened to reach the last box before it, and the last days
   * sweep every card once.
   *
   * @param date the day of the exam
   * @param sweepDays how many days before the exam the sweep takes
   */
  record Exam(LocalDate date, int sweepDays) implements Goal {
    /** Five days: in the simulation of docs/leitner.md the shortest with a steady load. */
    public static final int SWEEP_DAYS = 5;

    /** A month of sweeping is no longer a sweep. */
    public static final int MOST_SWEEP_DAYS = 30;

    public Exam {
      if (sweepDays < 1 || sweepDays > MOST_SWEEP_DAYS) {
        throw new IllegalArgumentException(
            "the last sweep takes 1 to %d days, not %d".formatted(MOST_SWEEP_DAYS, sweepDays));
      }
    }

    /** The first day of the sweep. */
    public LocalDate sweepStart() {
      return date.minusDays(sweepDays);
    }
  }
}
