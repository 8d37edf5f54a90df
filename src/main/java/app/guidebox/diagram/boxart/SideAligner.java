package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says, row by row, which upright stroke is which side of which box: the cheapest alignment, in
 * order, of the sides that a row should have with the uprights that it has.
 */
final class SideAligner {
  /** Leaving a side out costs more than letting it and the next stray as far as sides do. */
  private static final int LEFT_OUT = 2 * FrameFinder.DRIFT + 1;

  private record Expected(Frame frame, boolean rightSide, int column) {
    /** How far a stroke stands from the side: from its usual column, or from one of its corners. */
    int away(int found) {
      int over = rightSide ? frame.over().to() : frame.over().from();
      int under = rightSide ? frame.under().to() : frame.under().from();
      return Math.min(
          Math.abs(column - found), Math.min(Math.abs(over - found), Math.abs(under - found)));
    }
  }

  private final Ink ink;
  private final List<Frame> frames;
  private final Effort effort;

  SideAligner(Ink ink, List<Frame> frames, Effort effort) {
    this.ink = ink;
    this.frames = frames;
    this.effort = effort;
  }

  void align() {
    for (int row = 0; row < ink.rows(); row++) {
      var expected = expected(row);
      if (!expected.isEmpty()) {
        align(row, expected, uprights(row));
      }
    }
    for (Frame frame : frames) {
      frame.setSide(frame.top(), false, frame.over().from());
      frame.setSide(frame.top(), true, frame.over().to());
      frame.setSide(frame.bottom(), false, frame.under().from());
      frame.setSide(frame.bottom(), true, frame.under().to());
    }
  }

  private List<Expected> expected(int row) {
    var sides = new ArrayList<Expected>();
    for (Frame frame : frames) {
      if (row > frame.top() && row < frame.bottom()) {
        sides.add(new Expected(frame, false, frame.left()));
        sides.add(new Expected(frame, true, frame.right()));
      }
    }
    sides.sort(Comparator.comparingInt(Expected::column));
    return sides;
  }

  private List<Integer> uprights(int row) {
    var columns = new ArrayList<Integer>();
    for (int column = 0; column < ink.columns(); column++) {
      if (ink.upright(row, column)) {
        columns.add(column);
      }
    }
    return columns;
  }

  private void align(int row, List<Expected> expected, List<Integer> found) {
    int n = expected.size();
    int m = found.size();
    effort.spend(n * m);
    var cost = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      cost[i][0] = i * LEFT_OUT;
      for (int j = 1; j <= m; j++) {
        int without = Math.min(cost[i - 1][j] + LEFT_OUT, cost[i][j - 1]);
        int away = expected.get(i - 1).away(found.get(j - 1));
        cost[i][j] =
            away > FrameFinder.DRIFT ? without : Math.min(without, cost[i - 1][j - 1] + away);
      }
    }
    int i = n;
    int j = m;
    while (i > 0 && j > 0) {
      int away = expected.get(i - 1).away(found.get(j - 1));
      if (away <= FrameFinder.DRIFT && cost[i][j] == cost[i - 1][j - 1] + away) {
        Expected side = expected.get(i - 1);
        side.frame.setSide(row, side.rightSide, found.get(j - 1));
        i--;
        j--;
      } else if (cost[i][j] == cost[i][j - 1]) {
        j--;
      } else {
        i--;
      }
    }
  }
}
