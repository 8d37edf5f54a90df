package app.guidebox.study;

import app.guidebox.store.DayTotals;
import app.guidebox.store.DueTotal;
import java.util.List;

/**
 * The library in numbers.
 *
 * @param reviews the rows of the review log, those undone included
 * @param decks how many decks
 * @param cards how many cards, retired ones not counted
 * @param perBox how many cards lie in each box; first those not yet seen
 * @param streak how many days in a row were studied, up to today or yesterday
 * @param recent the days of the last year on which something was answered
 * @param forecast how many cards fall due on each of the next thirty days, overdue ones today
 */
public record Statistics(
    long reviews,
    int decks,
    int cards,
    List<Integer> perBox,
    int streak,
    List<DayTotals> recent,
    List<DueTotal> forecast) {
  public Statistics {
    perBox = List.copyOf(perBox);
    recent = List.copyOf(recent);
    forecast = List.copyOf(forecast);
  }
}
