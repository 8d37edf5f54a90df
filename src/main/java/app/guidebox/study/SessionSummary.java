package app.guidebox.study;

import java.time.Duration;
import java.util.List;

/**
 * What a session came to.
 *
 * @param spent the time taken over its answers
 * @param perBox how many cards of its decks lie in each box now; first those not yet seen
 */
public record SessionSummary(
    int answered, int good, int again, Duration spent, List<Integer> perBox) {
  public SessionSummary {
    perBox = List.copyOf(perBox);
  }
}
