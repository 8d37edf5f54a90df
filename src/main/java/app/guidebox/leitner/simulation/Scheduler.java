package app.guidebox.leitner.simulation;

import app.guidebox.leitner.Verdict;
import java.time.LocalDate;

/** A way of saying when cards come back. */
public interface Scheduler {
  /** Its name in tables. */
  String name();

  /** The schedule of a card that was never shown. */
  Track track(long card);

  /** The schedule of one card. */
  interface Track {
    /** The day on which it comes back after an answer; the same day after one not known. */
    LocalDate next(Verdict verdict, LocalDate day);
  }
}
