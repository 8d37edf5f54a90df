package app.guidebox.leitner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What an exam still asks for.
 *
 * @param daysLeft study days before the exam, today included
 * @param showings how often a card must be known until every card has reached the highest box that
 *     it can, and was swept once
 * @param perDay showings a day, evenly spread and those that go wrong allowed for
 * @param newPerDay new cards a day so that the last one comes before the sweep
 */
public record ExamLoad(long daysLeft, long showings, long perDay, long newPerDay) {
  /**
   * Works out the load.
   *
   * @param perBox how many cards lie in each box; first those not yet seen
   * @param recall the share of answers that are known, more than 0
   */
  public static ExamLoad of(
      List<Integer> perBox, Ladder ladder, Goal.Exam exam, LocalDate today, double recall) {
    long daysLeft = Math.max(0, ChronoUnit.DAYS.between(today, exam.date()));
    long beforeSweep = Math.max(0, ChronoUnit.DAYS.between(today, exam.sweepStart()));
    long showings = 0;
    for (int box = 0; box < perBox.size(); box++) {
      long climbs = Math.min(beforeSweep, Math.max(0, ladder.boxes() - box));
      showings += perBox.get(box) * (climbs + 1);
    }
    long perDay = (long) Math.ceil(showings / recall / Math.max(1, daysLeft));
    long newPerDay = (long) Math.ceil((double) perBox.getFirst() / Math.max(1, beforeSweep));
    return new ExamLoad(daysLeft, showings, perDay, newPerDay);
  }
}
