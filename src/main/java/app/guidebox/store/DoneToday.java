package app.guidebox.store;

/**
 * How many of a deck's cards were answered on a day.
 *
 * @param introduced for the first time
 * @param reviewed when they were due; the repeats of a lapse not counted
 */
public record DoneToday(int introduced, int reviewed) {
  /** Nothing yet. */
  public static final DoneToday NOTHING = new DoneToday(0, 0);
}
