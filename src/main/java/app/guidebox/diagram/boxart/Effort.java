package app.guidebox.diagram.boxart;

/** How much work one text may cost; hostile ones run out of it. */
final class Effort {
  /** Well under a second; the real drawings need less than a hundredth of it. */
  private static final int STEPS = 10_000_000;

  /** Thrown when a text costs more than any real drawing would. */
  @SuppressWarnings("serial")
  static final class Exhausted extends RuntimeException {
    private Exhausted() {
      super("more strokes than a drawing has", null, false, false);
    }
  }

  /** Ten times the strokes of the longest real fence. */
  private static final int MOST_STROKES = 20_000;

  private static final int MOST_EDGES = 300;

  private int left = STEPS;

  /** Refuses a text that has more edges than any drawing. */
  void admitEdges(int edges) {
    if (edges > MOST_EDGES) {
      throw new Exhausted();
    }
  }

  /** Refuses a text that has more strokes than any drawing. */
  void admit(int strokes) {
    if (strokes > MOST_STROKES) {
      throw new Exhausted();
    }
  }

  void spend(int steps) {
    left -= steps;
    if (left < 0) {
      throw new Exhausted();
    }
  }
}
