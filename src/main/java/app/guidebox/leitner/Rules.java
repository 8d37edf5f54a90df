package app.guidebox.leitner;

import java.time.LocalDate;
import java.util.Locale;

/**
 * By which rules a card climbs and falls. Every review in the log names the rules it was judged by,
 * so that the log can be replayed after the learner has changed them.
 *
 * @param spread whether intervals vary a little from card to card
 */
public record Rules(Ladder ladder, FallRule fall, LastBox lastBox, boolean spread, Goal goal) {
  /** The ladder 1-3-7-14-30, a fall to the first box, and the last box for good. */
  public static final Rules STANDARD =
      new Rules(Ladder.STANDARD, FallRule.TO_FIRST_BOX, LastBox.STAY, true, new Goal.LongTerm());

  /** The same rules with another ladder. */
  public Rules with(Ladder other) {
    return new Rules(other, fall, lastBox, spread, goal);
  }

  /** The same rules with another fall. */
  public Rules with(FallRule other) {
    return new Rules(ladder, other, lastBox, spread, goal);
  }

  /** The same rules with another last box. */
  public Rules with(LastBox other) {
    return new Rules(ladder, fall, other, spread, goal);
  }

  /** The same rules with another goal. */
  public Rules with(Goal other) {
    return new Rules(ladder, fall, lastBox, spread, other);
  }

  /** The same rules with or without spreading. */
  public Rules withSpread(boolean other) {
    return new Rules(ladder, fall, lastBox, other, goal);
  }

  /** One line that {@link #parse} reads: {@code 1-3-7-14-30 to_first_box stay spread long_term}. */
  @Override
  public String toString() {
    var aim =
        switch (goal) {
          case Goal.LongTerm() -> "long_term";
          case Goal.Exam(LocalDate date, int sweepDays) -> date + "/" + sweepDays;
        };
    return "%s %s %s %s %s"
        .formatted(ladder, word(fall), word(lastBox), spread ? "spread" : "exact", aim);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the line is not such rules
   */
  public static Rules parse(String line) {
    var words = line.split(" ", -1);
    if (words.length != 5) {
      throw new IllegalArgumentException("not the rules of a ladder: " + line);
    }
    return new Rules(
        Ladder.parse(words[0]),
        FallRule.valueOf(words[1].toUpperCase(Locale.ROOT)),
        LastBox.valueOf(words[2].toUpperCase(Locale.ROOT)),
        words[3].equals("spread"),
        goal(words[4]));
  }

  private static Goal goal(String word) {
    if (word.equals("long_term")) {
      return new Goal.LongTerm();
    }
    int slash = word.indexOf('/');
    return new Goal.Exam(
        LocalDate.parse(word.substring(0, slash)), Integer.parseInt(word.substring(slash + 1)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
