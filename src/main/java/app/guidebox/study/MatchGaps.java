package app.guidebox.study;

import java.util.HashSet;
import java.util.Map;

/** Between which matched cards the unmatched ones of a guide stand, before and after a change. */
final class MatchGaps {
  private static final int START = -1;
  private static final int END = Integer.MAX_VALUE;

  private final int[] oldBefore;
  private final int[] oldAfter;
  private final int[] newBefore;
  private final int[] newAfter;

  /**
   * @param oldCards how many cards there were
   * @param newCards how many there are
   * @param oldByNew the matches so far, by place
   */
  MatchGaps(int oldCards, int newCards, Map<Integer, Integer> oldByNew) {
    var taken = new HashSet<>(oldByNew.values());
    oldBefore = new int[oldCards];
    oldAfter = new int[oldCards];
    newBefore = new int[newCards];
    newAfter = new int[newCards];
    int last = START;
    for (int i = 0; i < oldCards; i++) {
      oldBefore[i] = last;
      last = taken.contains(i) ? i : last;
    }
    last = END;
    for (int i = oldCards - 1; i >= 0; i--) {
      oldAfter[i] = last;
      last = taken.contains(i) ? i : last;
    }
    last = START;
    for (int i = 0; i < newCards; i++) {
      newBefore[i] = last;
      last = oldByNew.getOrDefault(i, last);
    }
    last = END;
    for (int i = newCards - 1; i >= 0; i--) {
      newAfter[i] = last;
      last = oldByNew.getOrDefault(i, last);
    }
  }

  /** Whether both cards stand between the same two. */
  boolean isSame(int oldIndex, int newIndex) {
    return oldBefore[oldIndex] == newBefore[newIndex] && oldAfter[oldIndex] == newAfter[newIndex];
  }
}
