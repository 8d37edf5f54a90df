package app.guidebox.study;

import app.guidebox.leitner.ExamLoad;
import java.time.LocalDate;

/**
 * How a deck stands towards its exam.
 *
 * @param pace how many answers a day the learner gives, by the median of the last studied days
 * @param newCap how many new cards a day the settings allow at most
 * @param drop how many new cards to leave out so that the rest can be done; 0 if all can
 * @param startBy the day by which it had to be begun at that pace
 */
public record ExamForecast(
    LocalDate exam, ExamLoad load, int pace, int newCap, long drop, LocalDate startBy) {
  /** Whether the exam asks for more than the learner does, or the settings allow, in a day. */
  public boolean isTooMuch() {
    return isBeyondPace() || load.newPerDay() > newCap;
  }

  private boolean isBeyondPace() {
    return load.perDay() > pace;
  }

  /** One or two sentences for the learner. */
  public String sentence() {
    var plan =
        "%d days to the exam: %d cards a day, %d of them new."
            .formatted(load.daysLeft(), load.perDay(), load.newPerDay());
    if (!isTooMuch()) {
      return plan;
    }
    if (!isBeyondPace()) {
      return plan
          + " Your cap of %d new cards a day leaves %d unseen: raise it, or leave those out."
              .formatted(newCap, drop);
    }
    return plan
        + (drop > 0
            ? " That is more than your %d a day: leave out %d new cards, or have begun by %s."
                .formatted(pace, drop, startBy)
            : " That is more than your %d a day: it had to be begun by %s."
                .formatted(pace, startBy));
  }
}
