package app.guidebox.leitner.simulation;

/**
 * The formulas of FSRS-6 with its default parameters, learned from some hundred million reviews of
 * Anki's users (open-spaced-repetition, "The Algorithm", version 6). Two of its four grades are
 * used: Again and Good.
 */
final class Fsrs6 {
  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };

  private static final int AGAIN = 1;
  private static final int GOOD = 3;
  private static final int EASY = 4;
  private static final double FACTOR = Math.pow(0.9, -1 / W[20]) - 1;
  private static final double SHORTEST = 0.001;

  private double stability;
  private double difficulty;
  private boolean seen;

  /** The days after which nine of ten such cards are still known. */
  double stability() {
    return stability;
  }

  double recall(double days) {
    return Math.pow(1 + FACTOR * days / stability, -W[20]);
  }

  void shown(boolean known, double days) {
    int grade = known ? GOOD : AGAIN;
    if (!seen) {
      seen = true;
      stability = W[grade - 1];
      difficulty = firstDifficulty(grade);
      return;
    }
    double recall = recall(days);
    if (days < 1) {
      double growth = Math.exp(W[17] * (grade - 3 + W[18])) * Math.pow(stability, -W[19]);
      stability *= known ? Math.max(1, growth) : growth;
    } else {
      stability = known ? afterRecall(recall) : afterLapse(recall);
    }
    stability = Math.max(SHORTEST, stability);
    difficulty = nextDifficulty(grade);
  }

  private double afterRecall(double recall) {
    double growth =
        Math.exp(W[8])
            * (11 - difficulty)
            * Math.pow(stability, -W[9])
            * (Math.exp(W[10] * (1 - recall)) - 1);
    return stability * (1 + growth);
  }

  private double afterLapse(double recall) {
    double lapsed =
        W[11]
            * Math.pow(difficulty, -W[12])
            * (Math.pow(stability + 1, W[13]) - 1)
            * Math.exp(W[14] * (1 - recall));
    return Math.min(lapsed, stability / Math.exp(W[17] * W[18]));
  }

  private static double firstDifficulty(int grade) {
    return Math.clamp(W[4] - Math.exp(W[5] * (grade - 1)) + 1, 1, 10);
  }

  private double nextDifficulty(int grade) {
    double moved = difficulty - W[6] * (grade - 3) * (10 - difficulty) / 9;
    return Math.clamp(W[7] * firstDifficulty(EASY) + (1 - W[7]) * moved, 1, 10);
  }
}
