package app.guidebox.leitner.simulation;

import app.guidebox.leitner.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** FSRS-6 with default parameters and a wanted recall of 90 %, for comparison. */
public final class FsrsScheduler implements Scheduler {
  @Override
  public String name() {
    return "FSRS-6";
  }

  @Override
  public Track track(long card) {
    return new Track() {
      private final Fsrs6 state = new Fsrs6();
      private @Nullable LocalDate last;

      @Override
      public LocalDate next(Verdict verdict, LocalDate day) {
        int away = last == null ? 0 : (int) ChronoUnit.DAYS.between(last, day);
        state.shown(verdict == Verdict.GOOD, away);
        last = day;
        return verdict == Verdict.AGAIN
            ? day
            : day.plusDays(Math.max(1, Math.round(state.stability())));
      }
    };
  }
}
