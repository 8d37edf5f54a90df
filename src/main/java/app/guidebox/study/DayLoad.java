package app.guidebox.study;

/**
 * What today's caps leave of what is due and new.
 *
 * @param due how many cards are due
 * @param asked how many of them are asked today
 * @param newCards how many new cards are asked today
 */
public record DayLoad(int due, int asked, int newCards) {
  /** A day that asks nothing. */
  public static final DayLoad NOTHING = new DayLoad(0, 0, 0);

  private static final String ORDER = "lower boxes and the longest overdue come first.";

  /** How many due cards wait for another day. */
  public int postponed() {
    return due - asked;
  }

  /** One sentence for the learner; empty where all is asked. */
  public String sentence() {
    return switch (postponed()) {
      case 0 -> "";
      case 1 -> "One of %d due cards waits for another day; %s".formatted(due, ORDER);
      default -> "%d of %d due cards wait for another day; %s".formatted(postponed(), due, ORDER);
    };
  }
}
