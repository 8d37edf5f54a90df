package app.guidebox.study;

import app.guidebox.leitner.Rules;

/**
 * How a deck is studied.
 *
 * @param newPerDay how many new cards a day at most
 * @param reviewsPerDay how many due cards a day at most
 */
public record DeckSettings(Rules rules, int newPerDay, int reviewsPerDay) {
  /** Twenty new cards a day: with the standard ladder about a hundred answers a day later on. */
  public static final int NEW_PER_DAY = 20;

  /** Two hundred due cards a day: an hour at twenty seconds each. */
  public static final int REVIEWS_PER_DAY = 200;

  /** More than anyone answers in a day. */
  public static final int MOST_PER_DAY = 9_999;

  /** What a deck begins with. */
  public static final DeckSettings STANDARD =
      new DeckSettings(Rules.STANDARD, NEW_PER_DAY, REVIEWS_PER_DAY);

  public DeckSettings {
    requireCap("new cards", newPerDay);
    requireCap("due cards", reviewsPerDay);
  }

  static void requireCap(String what, int cap) {
    if (cap < 0 || cap > MOST_PER_DAY) {
      throw new IllegalArgumentException(
          "%s a day are 0 to %d, not %d".formatted(what, MOST_PER_DAY, cap));
    }
  }

  /** The same with other rules. */
  public DeckSettings with(Rules other) {
    return new DeckSettings(other, newPerDay, reviewsPerDay);
  }

  /** The same with other caps. */
  public DeckSettings withCaps(int newCards, int reviews) {
    return new DeckSettings(rules, newCards, reviews);
  }

  /** One line that {@link #parse} reads. */
  String line() {
    return "%d %d %s".formatted(newPerDay, reviewsPerDay, rules);
  }

  static DeckSettings parse(String line) {
    var words = line.split(" ", 3);
    return new DeckSettings(
        Rules.parse(words[2]), Integer.parseInt(words[0]), Integer.parseInt(words[1]));
  }
}
