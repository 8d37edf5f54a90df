package app.guidebox.diagram.layout;

import java.util.Arrays;
import java.util.List;

/**
 * How wide each column and how high each row of a drawing made of characters is painted. It begins
 * even and is stretched where something needs more room; nothing ever changes sides.
 */
final class DrawingScale {
  private static final int ROUNDS = 40;
  private static final double ENOUGH = 0.01;

  /**
   * Room that something needs along one axis.
   *
   * @param from its first column or row
   * @param to its last
   * @param length in px
   * @param middles whether it reaches from middle to middle, as borders do, or covers both
   */
  record Need(int from, int to, double length, boolean middles) {}

  private final double[] lengths;

  /**
   * @param lengths of each column or row, in px
   */
  DrawingScale(double[] lengths) {
    this.lengths = Arrays.copyOf(lengths, lengths.length);
  }

  /** Makes room: the cells between the two grow alike. */
  void stretch(List<Need> needs) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean grown = false;
      for (Need need : needs) {
        grown |= stretch(need);
      }
      if (!grown) {
        return;
      }
    }
  }

  private boolean stretch(Need need) {
    double have = length(need);
    if (have >= need.length - ENOUGH || need.to < need.from) {
      return false;
    }
    double factor = need.length / Math.max(have, ENOUGH);
    for (int i = Math.max(0, need.from); i <= Math.min(need.to, lengths.length - 1); i++) {
      lengths[i] *= factor;
    }
    return true;
  }

  /** How long the stretch of a need is now. */
  double length(Need need) {
    return need.middles
        ? middle(need.to) - middle(need.from)
        : start(need.to + 1) - start(need.from);
  }

  /** Where a column or row begins, in px. */
  double start(int index) {
    double sum = 0;
    for (int i = 0; i < Math.min(index, lengths.length); i++) {
      sum += lengths[i];
    }
    return sum;
  }

  /** Where the middle of a column or row lies, in px. */
  double middle(int index) {
    int at = Math.clamp(index, 0, lengths.length - 1);
    return start(at) + lengths[at] / 2;
  }
}
