package app.guidebox.guide.extract;

import app.guidebox.guide.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which reading of a line holds: every line belongs to at most one card, and the reading
 * that shows more of the author's intent comes first. What stands inside an answer stays there.
 */
final class Claims {
  private final BitSet taken = new BitSet();
  private final List<Candidate> accepted = new ArrayList<>();

  /** Takes the candidates whose lines are still free, in the order given. */
  void offer(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      Lines lines = candidate.lines();
      int next = taken.nextSetBit(lines.first());
      if (next < 0 || next > lines.last()) {
        accepted.add(candidate);
        taken.set(lines.first(), lines.last() + 1);
      }
    }
  }

  /** What was taken, from top to bottom. */
  List<Candidate> accepted() {
    return accepted.stream().sorted(Comparator.comparingInt(c -> c.lines().first())).toList();
  }
}
