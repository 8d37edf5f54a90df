package app.guidebox.leitner.simulation;

import app.guidebox.leitner.Verdict;
import java.time.LocalDate;

/**
 * SM-2, for comparison: Wozniak, Optimization of learning, 1990. GOOD counts as grade 4, AGAIN as
 * grade 2.
 */
public final class Sm2Scheduler implements Scheduler {
  private static final double FIRST_EASE = 2.5;
  private static final double LOWEST_EASE = 1.3;

  @Override
  public String name() {
    return "SM-2";
  }

  @Override
  public Track track(long card) {
    return new Track() {
      private int known;
      private int interval;
      private double ease = FIRST_EASE;

      @Override
      public LocalDate next(Verdict verdict, LocalDate day) {
        if (verdict == Verdict.AGAIN) {
          if (known > 0) {
            ease = Math.max(LOWEST_EASE, ease - 0.32);
          }
          known = 0;
          return day;
        }
        known++;
        interval =
            switch (known) {
              case 1 -> 1;
              case 2 -> 6;
              default -> (int) Math.round(interval * ease);
            };
        return day.plusDays(interval);
      }
    };
  }
}
