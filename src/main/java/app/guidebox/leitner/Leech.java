package app.guidebox.leitner;

/** A card that takes more time than it gives: it keeps being forgotten. */
public final class Leech {
  /** Eight lapses, as in Anki. */
  public static final int LAPSES = 8;

  private Leech() {}

  /** Whether a card with so many lapses is one. */
  public static boolean is(int lapses) {
    return lapses >= LAPSES;
  }
}
