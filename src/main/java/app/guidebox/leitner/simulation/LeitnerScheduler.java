package app.guidebox.leitner.simulation;

import app.guidebox.leitner.Leitner;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.time.LocalDate;

/** Our own boxes, under some rules. */
public record LeitnerScheduler(String name, Rules rules) implements Scheduler {
  @Override
  public Track track(long card) {
    return new Track() {
      private Schedule schedule = new Schedule.Unseen();

      @Override
      public LocalDate next(Verdict verdict, LocalDate day) {
        schedule = Leitner.after(schedule, verdict, day, rules, card);
        return switch (schedule) {
          case Schedule.Boxed boxed -> boxed.due();
          case Schedule.Learned learned -> LocalDate.MAX;
          case Schedule.Unseen() -> day;
        };
      }
    };
  }
}
