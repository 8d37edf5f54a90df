package app.guidebox.study;

/**
 * What today's caps leave of what is due.
 *
 * @param due how many cards are due
 * @param asked how many of them are asked today
 */
public record DayLoad(int due, int asked) {
  /** How many due cards wait for another day. */
  public int postponed() {
    return due - asked;
  }

  /** One sentence for the learner; empty where all is asked. */
  public String sentence() {
    return postponed() == 0
        ? ""
        : "%d cards are due, more than a day's cap: %d wait, lower boxes and the longest overdue first."
            .formatted(due, postponed());
  }
}
