package app.guidebox.leitner.simulation;

import java.util.Random;

/** How a learner forgets. */
public interface MemoryModel {
  /** The model's name in tables. */
  String name();

  /** The memory of a card that is about to be shown for the first time. */
  Memory fresh(Random random);

  /** What a learner remembers of one card. */
  interface Memory {
    /** The probability that the card is known so many days after it was last shown. */
    double recall(double days);

    /** The card was shown after so many days, and known or not. */
    void shown(boolean known, double days);
  }
}
