package app.guidebox.store;

import java.time.Duration;
import java.time.LocalDate;

/**
 * What was done on one study day; answers that were undone are not counted.
 *
 * @param reviews how many answers
 * @param good how many of them were known
 * @param recalled how many answers to cards that rested in a box, the repeats of a lapse left out
 * @param recalledGood how many of those were known
 */
public record DayTotals(
    LocalDate day, int reviews, int good, int recalled, int recalledGood, Duration taken) {
  /** The rest, once some of it is taken away. */
  DayTotals minus(DayTotals other) {
    return new DayTotals(
        day,
        reviews - other.reviews,
        good - other.good,
        recalled - other.recalled,
        recalledGood - other.recalledGood,
        taken.minus(other.taken));
  }
}
