package app.guidebox.diagram.layout.page;

import java.util.ArrayList;
import java.util.List;

/** Moves things in a row apart so that none lies on another, as little as possible. */
public final class Spread {
  /** A run of things that touch. */
  private record Run(double sum, int count) {
    double start() {
      return sum / count;
    }

    Run joined(Run next) {
      return new Run(sum + next.sum, count + next.count);
    }
  }

  private Spread() {}

  /**
   * Where things begin once they lie apart; the sum of the squares of their ways is the least
   * possible (isotonic regression by pooling adjacent violators).
   *
   * @param wanted where each would like to begin, in order
   * @param sizes how much room each takes, the gap behind it included
   */
  public static double[] apart(double[] wanted, double[] sizes) {
    double[] offsets = new double[wanted.length];
    List<Run> runs = new ArrayList<>();
    double offset = 0;
    for (int i = 0; i < wanted.length; i++) {
      offsets[i] = offset;
      Run run = new Run(wanted[i] - offset, 1);
      while (!runs.isEmpty() && runs.getLast().start() > run.start()) {
        run = runs.removeLast().joined(run);
      }
      runs.add(run);
      offset += sizes[i];
    }
    double[] starts = new double[wanted.length];
    int i = 0;
    for (Run run : runs) {
      for (int k = 0; k < run.count(); k++, i++) {
        starts[i] = run.start() + offsets[i];
      }
    }
    return starts;
  }
}
