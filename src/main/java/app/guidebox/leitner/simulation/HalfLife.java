package app.guidebox.leitner.simulation;

import java.util.Random;

/**
 * Recall halves with every half-life: the form of Settles and Meeder, A Trainable Spaced Repetition
 * Model for Language Learning, 2016. The numbers are our assumption: a card once learned has a
 * half-life of four days, times a log-normal factor for its difficulty; an answer known on a later
 * day makes it 2.5 times as long, one not known throws it back to a third, never below the first.
 */
public final class HalfLife implements MemoryModel {
  private static final double FIRST_DAYS = 4;
  private static final double GROWTH = 2.5;
  private static final double LOSS = 3;

  /** Nine months, the bound of that paper. */
  private static final double LONGEST = 274;

  /** Two thirds of the cards lie within a factor of 1.6. */
  private static final double DIFFICULTY_SPREAD = 0.5;

  @Override
  public String name() {
    return "half-life";
  }

  @Override
  public Memory fresh(Random random) {
    return new HalfLifeMemory(FIRST_DAYS * Math.exp(DIFFICULTY_SPREAD * random.nextGaussian()));
  }

  private static final class HalfLifeMemory implements Memory {
    private final double first;
    private double halfLife;

    private HalfLifeMemory(double first) {
      this.first = first;
      this.halfLife = first;
    }

    @Override
    public double recall(double days) {
      return Math.pow(2, -days / halfLife);
    }

    @Override
    public void shown(boolean known, double days) {
      if (days >= 1) {
        halfLife = Math.clamp(known ? halfLife * GROWTH : halfLife / LOSS, first, LONGEST);
      }
    }
  }
}
