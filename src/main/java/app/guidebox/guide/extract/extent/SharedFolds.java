package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;

/** What is folded away below a list of bare entries, which answers them all. */
final class SharedFolds {
  /** More questions than these share no answer. */
  private static final int MAX_SHARING = 12;

  private SharedFolds() {}

  /** Whether such a fold answers the unit there and others beside it. */
  static boolean answer(Flow flow, int at, Habits habits) {
    int end = at;
    while (end < flow.size() && end - at < MAX_SHARING && isBareEntry(flow.get(end))) {
      end++;
    }
    boolean several = end - at > 1 || (end > at && at > 0 && isBareEntry(flow.get(at - 1)));
    return several
        && end < flow.size()
        && flow.get(end).item() == 0
        && flow.get(end).block() instanceof Block.Details details
        && habits.answers(details);
  }

  private static boolean isBareEntry(Unit unit) {
    return unit.item() > 0 && unit.isParagraph();
  }
}
