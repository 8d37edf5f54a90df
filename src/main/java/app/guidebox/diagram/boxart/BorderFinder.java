package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.List;

/** Finds the level stretches of strokes in a row, and what of them can border a box. */
final class BorderFinder {
  /** A label in a border is at most this long; longer text between strokes is a sentence. */
  private static final int LONGEST_LABEL = 60;

  /** Blanks in a row that end a label. */
  private static final int GAP = 4;

  /** Beyond so many joints in one stretch only neighbouring ones are paired. */
  private static final int MANY_JOINTS = 16;

  /** A level stretch of strokes, both columns included. */
  private record Run(int from, int to) {}

  private final Ink ink;
  private final Effort effort;

  BorderFinder(Ink ink, Effort effort) {
    this.ink = ink;
    this.effort = effort;
  }

  /**
   * The stretches whose ends have an arm in that way: DOWN for upper borders, UP for lower ones.
   */
  List<Border> borders(int row, Way inwards) {
    var borders = new ArrayList<Border>();
    for (Run run : runs(row)) {
      if (run.to > run.from) {
        addBorders(borders, row, run, inwards);
      }
    }
    return borders;
  }

  private void addBorders(List<Border> borders, int row, Run run, Way inwards) {
    var joints = new ArrayList<Integer>();
    for (int column = run.from; column <= run.to; column++) {
      if (ink.arm(row, column, inwards) && !crossing(row, column)) {
        joints.add(column);
      }
    }
    boolean opens = ink.arm(row, run.from, inwards);
    boolean closes = ink.arm(row, run.to, inwards);
    if (opens != closes && openEnd(row, run, opens)) {
      borders.add(new Border(row, run.from, run.to, true, 1));
    }
    for (int i = 0; i < joints.size(); i++) {
      int last = joints.size() > MANY_JOINTS ? Math.min(i + 2, joints.size()) : joints.size();
      for (int j = i + 1; j < last; j++) {
        effort.spend(1);
        boolean whole =
            joints.get(i) == run.from
                && joints.get(j) == run.to
                && !ink.upright(row, run.from)
                && !ink.upright(row, run.to);
        borders.add(new Border(row, joints.get(i), joints.get(j), whole, 0));
      }
    }
    if (joints.size() > MANY_JOINTS && opens && closes) {
      borders.add(new Border(row, run.from, run.to, true, 0));
    }
  }

  private boolean crossing(int row, int column) {
    return ink.upright(row, column) && ink.level(row, column);
  }

  /** Whether the end that has no corner just stops, as where a corner was forgotten. */
  private boolean openEnd(int row, Run run, boolean opens) {
    return opens
        ? ink.level(row, run.to) && stops(row, run.to + 1)
        : ink.level(row, run.from) && stops(row, run.from - 1);
  }

  private boolean stops(int row, int column) {
    return ink.blank(row, column);
  }

  private List<Run> runs(int row) {
    var runs = new ArrayList<Run>();
    for (int column = 0; column < ink.columns(); column++) {
      if ((ink.arms(row, column) & Way.HORIZONTAL) != 0) {
        int end = end(row, column);
        runs.add(new Run(column, end));
        column = end;
      }
    }
    return joinAcrossLabels(row, runs);
  }

  private int end(int row, int start) {
    int end = start;
    while (ink.arm(row, end, Way.RIGHT)) {
      if (ink.arm(row, end + 1, Way.LEFT)) {
        end++;
      } else if (interrupted(row, end + 1) && ink.arm(row, end + 2, Way.LEFT)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** An arrow or a foreign upright stroke that stands in a border in place of its own stroke. */
  private boolean interrupted(int row, int column) {
    return (ink.heads(row, column) & Way.VERTICAL) != 0 || ink.upright(row, column);
  }

  private List<Run> joinAcrossLabels(int row, List<Run> runs) {
    var joined = new ArrayList<Run>();
    for (Run run : runs) {
      if (!joined.isEmpty() && label(row, joined.getLast(), run)) {
        joined.add(new Run(joined.removeLast().from, run.to));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private boolean label(int row, Run before, Run after) {
    int gap = after.from - before.to - 1;
    if (gap < 1
        || gap > LONGEST_LABEL
        || !corner(row, before.from, Way.RIGHT)
        || !ink.arm(row, before.to, Way.RIGHT)
        || !ink.arm(row, after.from, Way.LEFT)) {
      return false;
    }
    int blanks = 0;
    boolean lettered = false;
    for (int column = before.to + 1; column < after.from; column++) {
      if (ink.arms(row, column) != 0 || (ink.heads(row, column) & Way.HORIZONTAL) != 0) {
        return false;
      }
      lettered |= !ink.blank(row, column);
      blanks = ink.blank(row, column) ? blanks + 1 : 0;
      if (blanks >= GAP) {
        return false;
      }
    }
    return lettered;
  }

  private boolean corner(int row, int column, Way along) {
    int arms = ink.arms(row, column);
    return (arms & Way.VERTICAL) != 0 && along.isIn(arms);
  }
}
