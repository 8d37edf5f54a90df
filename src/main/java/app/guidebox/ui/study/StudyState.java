package app.guidebox.ui.study;

import app.guidebox.study.SessionSummary;
import java.time.LocalDate;
import java.util.Optional;

/** What the Study screen shows. */
public sealed interface StudyState {
  /** The session is being put together. */
  record Loading() implements StudyState {}

  /** A card is up. */
  record Asking(Face face, Side side) implements StudyState {}

  /**
   * No card is left.
   *
   * @param today the learner's study day
   * @param nextDue when the next card is due; empty if none is
   */
  record Finished(SessionSummary summary, LocalDate today, Optional<LocalDate> nextDue)
      implements StudyState {}

  /**
   * There is no session to be had.
   *
   * @param sentence what is wrong and what the learner can do
   */
  record Failed(String sentence) implements StudyState {}

  /** The two sides of a card. */
  enum Side {
    FRONT,
    BACK
  }
}
