package app.guidebox.leitner.simulation;

import java.util.Random;

/** Memory as FSRS-6 has it, with its default parameters. */
public final class Fsrs6Memory implements MemoryModel {
  @Override
  public String name() {
    return "FSRS-6";
  }

  @Override
  public Memory fresh(Random random) {
    var state = new Fsrs6();
    return new Memory() {
      @Override
      public double recall(double days) {
        return state.recall(days);
      }

      @Override
      public void shown(boolean known, double days) {
        state.shown(known, days);
      }
    };
  }
}
