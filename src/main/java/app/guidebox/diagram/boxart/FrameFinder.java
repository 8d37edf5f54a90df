package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds boxes: pairs of an upper and a lower border at about the same columns, with sides between
 * them, the best pairs first. A side may stray by {@link #DRIFT} columns from row to row.
 */
final class FrameFinder {
  /** The worst drift seen in real guides is three columns. */
  static final int DRIFT = 3;

  private static final int BORDER_DRIFT_COST = 10;
  private static final int SIDE_DRIFT_COST = 6;
  private static final int MISSING_SIDE_COST = 4;
  private static final int MISSING_CORNER_COST = 40;
  private static final int SHARED_BORDER_COST = 25;

  /** A candidate box; the less it costs, the better it explains the strokes. */
  private record Candidate(Border over, Border under, int left, int right, double cost) {}

  /** How well a column of cells serves as a side. */
  private record Side(boolean stands, int column, double cost) {}

  private static final Side NO_SIDE = new Side(false, 0, 0);

  private final Ink ink;
  private final Effort effort;

  FrameFinder(Ink ink, Effort effort) {
    this.ink = ink;
    this.effort = effort;
  }

  /** The boxes, outer ones before those inside them. */
  List<Frame> find() {
    var finder = new BorderFinder(ink, effort);
    var candidates = new ArrayList<Candidate>();
    var open = new ArrayList<Border>();
    for (int row = 0; row < ink.rows(); row++) {
      for (Border under : finder.borders(row, Way.UP)) {
        for (Border over : open) {
          effort.spend(1);
          consider(candidates, over, under);
        }
      }
      open.addAll(finder.borders(row, Way.DOWN));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::cost)
            .thenComparingInt(c -> c.under.row() - c.over.row())
            .thenComparingInt(c -> c.over.row())
            .thenComparingInt(c -> c.over.from()));
    var frames = accept(candidates);
    frames.sort(
        Comparator.comparingInt(Frame::area)
            .reversed()
            .thenComparingInt(Frame::top)
            .thenComparingInt(Frame::left));
    return frames;
  }

  private void consider(List<Candidate> candidates, Border over, Border under) {
    int missing = over.missing() + under.missing();
    int leftDrift = Math.abs(over.from() - under.from());
    int rightDrift = Math.abs(over.to() - under.to());
    if (leftDrift > DRIFT
        || rightDrift > DRIFT
        || missing > 1
        || under.row() - over.row() < 2
        || Math.min(over.to(), under.to()) - Math.max(over.from(), under.from()) < 2) {
      return;
    }
    Side left = side(over.row(), under.row(), over.from(), under.from(), 1);
    if (!left.stands) {
      return;
    }
    Side right = side(over.row(), under.row(), over.to(), under.to(), -1);
    if (!right.stands || right.column - left.column < 2) {
      return;
    }
    double cost =
        BORDER_DRIFT_COST * (leftDrift + rightDrift)
            + left.cost
            + right.cost
            + MISSING_CORNER_COST * missing
            + (over.whole() ? 0 : SHARED_BORDER_COST)
            + (under.whole() ? 0 : SHARED_BORDER_COST);
    candidates.add(new Candidate(over, under, left.column, right.column, cost));
  }

  /**
   * Judges the cells between two corners as a side.
   *
   * @param inwards 1 if the box lies to the right of it, -1 if to the left
   */
  private Side side(int top, int bottom, int atTop, int atBottom, int inwards) {
    int low = Math.min(atTop, atBottom);
    int high = Math.max(atTop, atBottom);
    int rows = bottom - top - 1;
    effort.spend(rows);
    int found = 0;
    int against = 0;
    int drift = 0;
    var votes = new int[high - low + 2 * DRIFT + 1];
    votes[atTop - low + DRIFT]++;
    votes[atBottom - low + DRIFT]++;
    for (int row = top + 1; row < bottom; row++) {
      int column = nearestUpright(row, low, high, inwards);
      int distance = column == Frame.NONE ? DRIFT + 1 : distance(column, low, high);
      if (contradicted(row, low, high) && distance > 0) {
        if (distance > 1 && ++against > 1) {
          return NO_SIDE;
        }
        continue;
      }
      if (column != Frame.NONE) {
        found++;
        drift += distance;
        votes[column - low + DRIFT]++;
      }
    }
    int lacking = rows - found;
    if (found * 2 < rows || lacking > Math.max(1, rows / 3)) {
      return NO_SIDE;
    }
    double cost =
        SIDE_DRIFT_COST * (double) drift / Math.max(1, found)
            + MISSING_SIDE_COST * (double) lacking;
    return new Side(true, mostVotes(votes, low, atTop), cost);
  }

  /** The column that most rows show; where a third of them agrees with both corners, theirs. */
  private static int mostVotes(int[] votes, int low, int atTop) {
    int most = Arrays.stream(votes).max().orElse(0);
    int all = Arrays.stream(votes).sum();
    int corners = votes[atTop - low + DRIFT];
    if (corners == most || (corners > 2 && corners * 3 >= all)) {
      return atTop;
    }
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] == most) {
        return low - DRIFT + i;
      }
    }
    return atTop;
  }

  private int nearestUpright(int row, int low, int high, int inwards) {
    for (int away = 0; away <= DRIFT; away++) {
      if (away == 0) {
        for (int column = low; column <= high; column++) {
          if (ink.upright(row, column)) {
            return column;
          }
        }
      } else {
        int inner = inwards > 0 ? high + away : low - away;
        int outer = inwards > 0 ? low - away : high + away;
        if (ink.upright(row, inner)) {
          return inner;
        }
        if (ink.upright(row, outer)) {
          return outer;
        }
      }
    }
    return Frame.NONE;
  }

  private static int distance(int column, int low, int high) {
    return column < low ? low - column : Math.max(0, column - high);
  }

  /** Whether a foreign border or a head that points along the side stands where the side would. */
  private boolean contradicted(int row, int low, int high) {
    for (int column = low; column <= high; column++) {
      if ((ink.level(row, column) && !ink.upright(row, column))
          || (ink.heads(row, column) & Way.VERTICAL) != 0) {
        return true;
      }
    }
    return false;
  }

  private List<Frame> accept(List<Candidate> candidates) {
    var accepted = new ArrayList<Frame>();
    for (Candidate candidate : candidates) {
      effort.spend(accepted.size());
      if (accepted.stream().noneMatch(frame -> conflicts(frame, candidate))) {
        accepted.add(new Frame(candidate.over, candidate.under, candidate.left, candidate.right));
      }
    }
    return accepted;
  }

  private static boolean conflicts(Frame frame, Candidate candidate) {
    return frame.over().overlaps(candidate.over)
        || frame.under().overlaps(candidate.under)
        || crosses(frame, candidate)
        || cutsFrom(frame, candidate);
  }

  /** Whether the candidate is a cell at a side of the box, whose partition finds it anyway. */
  private static boolean cutsFrom(Frame frame, Candidate c) {
    boolean shares = !c.over.whole() || !c.under.whole();
    boolean inside = c.over.row() >= frame.top() && c.under.row() <= frame.bottom();
    boolean atSide =
        (Math.abs(c.left - frame.left()) <= 1 && c.right <= frame.right() + 1)
            || (Math.abs(c.right - frame.right()) <= 1 && c.left >= frame.left() - 1);
    return shares && inside && atSide;
  }

  /** Whether the two overlap and neither lies in the other. */
  private static boolean crosses(Frame frame, Candidate c) {
    boolean apart =
        c.under.row() <= frame.top()
            || c.over.row() >= frame.bottom()
            || c.right <= frame.left() + 1
            || c.left >= frame.right() - 1;
    if (apart) {
      return false;
    }
    boolean inside =
        c.over.row() >= frame.top()
            && c.under.row() <= frame.bottom()
            && c.left >= frame.left() - 1
            && c.right <= frame.right() + 1;
    boolean around =
        c.over.row() <= frame.top()
            && c.under.row() >= frame.bottom()
            && c.left <= frame.left() + 1
            && c.right >= frame.right() - 1;
    return !inside && !around;
  }
}
