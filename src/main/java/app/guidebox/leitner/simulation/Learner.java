package app.guidebox.leitner.simulation;

/**
 * How a learner goes about it.
 *
 * @param newPerDay how many new cards a day
 * @param showingsPerDay after so many showings the day's work ends; the rest waits
 * @param missedDays the share of days without any study
 * @param knownAtFirst the share of new cards known beforehand
 * @param knownAtOnce the share of repeats in one sitting that are known
 */
public record Learner(
    int newPerDay, int showingsPerDay, double missedDays, double knownAtFirst, double knownAtOnce) {
  /** Twenty new cards a day, one day in ten missed; one card in ten known beforehand. */
  public static final Learner USUAL = new Learner(20, 400, 0.1, 0.1, 0.95);
}
