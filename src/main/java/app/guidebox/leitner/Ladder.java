package app.guidebox.leitner;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The boxes' intervals: a card that climbs into box {@code n} comes back after that box's days.
 *
 * @param days the interval of each box in days, from the first box to the last; never shrinking
 */
public record Ladder(List<Integer> days) {
  /** Two boxes are the fewest in which a card can climb. */
  public static final int FEWEST_BOXES = 2;

  /** More boxes than this are no longer told apart on the screen. */
  public static final int MOST_BOXES = 12;

  /** Ten years: beyond, a card is not learned but forgotten about. */
  public static final int LONGEST_INTERVAL = 3650;

  /** Five boxes of 1, 3, 7, 14 and 30 days. */
  public static final Ladder STANDARD = of(1, 3, 7, 14, 30);

  /** Five boxes, each twice as long as the one before. */
  public static final Ladder DOUBLING = of(1, 2, 4, 8, 16);

  /** Three boxes, for a test next week. */
  public static final Ladder SHORT = of(1, 3, 7);

  public Ladder {
    days = List.copyOf(days);
    if (days.size() < FEWEST_BOXES || days.size() > MOST_BOXES) {
      throw new IllegalArgumentException(
          "a ladder has %d to %d boxes, not %d".formatted(FEWEST_BOXES, MOST_BOXES, days.size()));
    }
    int shortest = 1;
    for (int interval : days) {
      if (interval < shortest || interval > LONGEST_INTERVAL) {
        throw new IllegalArgumentException(
            "intervals are whole days from 1 to %d that never shrink, not %s"
                .formatted(LONGEST_INTERVAL, days));
      }
      shortest = interval;
    }
  }

  /** The ladder of these intervals in days. */
  public static Ladder of(Integer... days) {
    return new Ladder(List.of(days));
  }

  /**
   * Reads what {@link #toString} wrote, such as {@code 1-3-7-14-30}.
   *
   * @throws IllegalArgumentException with a sentence if the text is not a ladder
   */
  public static Ladder parse(String text) {
    try {
      return new Ladder(
          Arrays.stream(text.strip().split("\\s*[-,]\\s*|\\s+")).map(Integer::valueOf).toList());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "a ladder is written as days with dashes between, such as 1-3-7-14-30, not '%s'"
              .formatted(text),
          e);
    }
  }

  /** How many boxes there are. */
  public int boxes() {
    return days.size();
  }

  /** The interval of a box in days; boxes beyond the last have the last one's. */
  public int interval(int box) {
    return days.get(Math.min(box, boxes()) - 1);
  }

  @Override
  public String toString() {
    return days.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }
}
