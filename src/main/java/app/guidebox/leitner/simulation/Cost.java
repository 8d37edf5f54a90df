package app.guidebox.leitner.simulation;

/**
 * What a showing costs, in seconds. Our assumption, of the size that Anki's users report: eight
 * seconds for a known card, twice that for one that has to be read again.
 */
public record Cost(double known, double notKnown) {
  /** Eight and sixteen seconds. */
  public static final Cost USUAL = new Cost(8, 16);
}
