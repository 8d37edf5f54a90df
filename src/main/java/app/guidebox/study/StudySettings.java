package app.guidebox.study;

import app.guidebox.leitner.StudyDay;
import java.time.LocalTime;
import java.util.Map;

/**
 * How the library is studied.
 *
 * @param everyDeck for decks without settings of their own
 * @param newPerDay how many new cards a day at most, all decks together
 * @param day when the learner's day begins
 * @param againAfter after how many other cards one that was not known comes back
 */
public record StudySettings(DeckSettings everyDeck, int newPerDay, StudyDay day, int againAfter) {
  /** Far enough that the answer is no longer in the ear: six other cards. */
  public static final int AGAIN_AFTER = 6;

  private static final int MOST_AGAIN_AFTER = 100;

  /** What a library begins with. */
  public static final StudySettings STANDARD =
      new StudySettings(
          DeckSettings.STANDARD, DeckSettings.NEW_PER_DAY, StudyDay.STANDARD, AGAIN_AFTER);

  public StudySettings {
    DeckSettings.requireCap("new cards", newPerDay);
    if (againAfter < 1 || againAfter > MOST_AGAIN_AFTER) {
      throw new IllegalArgumentException(
          "a card comes back after 1 to %d others, not %d".formatted(MOST_AGAIN_AFTER, againAfter));
    }
  }

  /** The same with other settings for every deck. */
  public StudySettings withEveryDeck(DeckSettings other) {
    return new StudySettings(other, newPerDay, day, againAfter);
  }

  /** The same with another cap on new cards. */
  public StudySettings withNewPerDay(int other) {
    return new StudySettings(everyDeck, other, day, againAfter);
  }

  /** The same with another day. */
  public StudySettings withDay(StudyDay other) {
    return new StudySettings(everyDeck, newPerDay, other, againAfter);
  }

  Map<String, String> entries() {
    return Map.of(
        "every_deck", everyDeck.line(),
        "new_per_day", String.valueOf(newPerDay),
        "day_begins", day.begins().toString(),
        "again_after", String.valueOf(againAfter));
  }

  static StudySettings of(Map<String, String> entries) {
    return new StudySettings(
        entries.containsKey("every_deck")
            ? DeckSettings.parse(entries.getOrDefault("every_deck", ""))
            : DeckSettings.STANDARD,
        Integer.parseInt(entries.getOrDefault("new_per_day", String.valueOf(STANDARD.newPerDay()))),
        new StudyDay(
            LocalTime.parse(
                entries.getOrDefault("day_begins", STANDARD.day().begins().toString()))),
        Integer.parseInt(
            entries.getOrDefault("again_after", String.valueOf(STANDARD.againAfter()))));
  }
}
