package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.line.MeaningQuestions;
import java.util.BitSet;
import java.util.IdentityHashMap;

/** Where lines ask what something is, so that a line further down in their section asks too. */
final class MeaningHabits {
  private final IdentityHashMap<Flow, Lines> flows = new IdentityHashMap<>();

  /** Which units of a flow ask so, and which are titles. */
  private record Lines(BitSet asking, BitSet titles) {}

  /** Takes the flow into account. */
  void learn(Flow flow) {
    var asking = new BitSet();
    for (int i = 0; i < flow.size(); i++) {
      if (MeaningQuestions.asks(flow, i)) {
        asking.set(i);
      }
    }
    if (!asking.isEmpty()) {
      flows.put(flow, new Lines(asking, titles(flow)));
    }
  }

  private static BitSet titles(Flow flow) {
    var titles = new BitSet();
    for (int i = 0; i < flow.size(); i++) {
      titles.set(i, flow.get(i).isHeading());
    }
    return titles;
  }

  /** Whether the line at that place asks what something is. */
  boolean ask(Flow flow, int at) {
    Lines lines = flows.get(flow);
    return lines != null && lines.asking.get(at);
  }

  /** Whether a line of the same section that stands two or more above that place does. */
  boolean askAbove(Flow flow, int at) {
    Lines lines = flows.get(flow);
    if (lines == null || at < 2) {
      return false;
    }
    int asking = lines.asking.previousSetBit(at - 2);
    return asking >= 0 && lines.titles.previousSetBit(at - 1) < asking;
  }
}
