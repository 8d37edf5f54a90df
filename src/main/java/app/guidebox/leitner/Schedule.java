package app.guidebox.leitner;

import java.time.LocalDate;

/** Where a card stands: in which box, and when it is due. Days are study days. */
public sealed interface Schedule {
  /** The card has never been answered. */
  record Unseen() implements Schedule {}

  /**
   * The card lies in a box.
   *
   * @param box from 1
   * @param due the first day on which it is asked
   * @param reviewed the day of its last answer
   * @param again whether the last answer was not known, so that the next one only confirms the box
   */
  record Boxed(int box, LocalDate due, LocalDate reviewed, boolean again) implements Schedule {}

  /**
   * The card was known in the last box and is never asked again.
   *
   * @param box the last box
   * @param reviewed the day of its last answer
   */
  record Learned(int box, LocalDate reviewed) implements Schedule {}

  /** The box; 0 for a card that was never answered. */
  default int boxNumber() {
    return switch (this) {
      case Unseen() -> 0;
      case Boxed boxed -> boxed.box();
      case Learned learned -> learned.box();
    };
  }
}
