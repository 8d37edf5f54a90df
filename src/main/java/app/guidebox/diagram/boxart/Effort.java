package app.guidebox.diagram.boxart;

/** How much work one text may cost; hostile ones run out of it. */
final class Effort {
  /** About half a second; the real drawings need less than a hundredth of it. */
  private static final int STEPS = 30_000_000;

  /** Thrown when a text costs more than any real drawing would. */
  @SuppressWarnings("serial")
  static final class Exhausted extends RuntimeException {
    private Exhausted() {
      super("more strokes than a drawing has", null, false, false);
    }
  }

  private int left = STEPS;

  void spend(int steps) {
    left -= steps;
    if (left < 0) {
      throw new Exhausted();
    }
  }
}
