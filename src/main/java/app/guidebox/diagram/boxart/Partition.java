package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the lines that cut a box into cells: level ones from side to side, upright ones between.
 */
final class Partition {
  /** Of ten rows, so many must show an upright line. */
  private static final int TENTHS_SHOWN = 7;

  private final Ink ink;
  private final List<Frame> frames;
  private final Effort effort;

  Partition(Ink ink, List<Frame> frames, Effort effort) {
    this.ink = ink;
    this.frames = frames;
    this.effort = effort;
  }

  /** The cells of a box; empty if it is one whole. */
  Optional<Grid> of(Frame frame) {
    var lines = new ArrayList<Integer>();
    lines.add(frame.top());
    for (int row = frame.top() + 1; row < frame.bottom(); row++) {
      if (cutsAcross(frame, row) && row - lines.getLast() > 1) {
        lines.add(row);
      }
    }
    lines.add(frame.bottom());
    var bands = new ArrayList<List<Integer>>();
    for (int i = 1; i < lines.size(); i++) {
      bands.add(columns(frame, lines.get(i - 1), lines.get(i)));
    }
    var grid = new Grid(frame, lines, bands);
    return grid.rows() || grid.columns() ? Optional.of(grid) : Optional.empty();
  }

  private boolean cutsAcross(Frame frame, int row) {
    int left = frame.leftAt(row);
    int right = frame.rightAt(row);
    if (left == Frame.NONE
        || right == Frame.NONE
        || !ink.arm(row, left, Way.RIGHT)
        || !ink.arm(row, right, Way.LEFT)) {
      return false;
    }
    for (int column = left + 1; column < right; column++) {
      if (!ink.level(row, column) && !ink.upright(row, column)) {
        return false;
      }
    }
    return true;
  }

  private List<Integer> columns(Frame frame, int above, int below) {
    var joints = new TreeSet<Integer>();
    for (int column = frame.left() + 2; column <= frame.right() - 2; column++) {
      boolean joint =
          (ink.arm(above, column, Way.DOWN) && !leaves(frame, above, column, Way.UP))
              || (ink.arm(below, column, Way.UP) && !leaves(frame, below, column, Way.DOWN));
      Integer near = joints.floor(column);
      if (joint && (near == null || column - near > FrameFinder.DRIFT)) {
        joints.add(column);
      }
    }
    joints.removeIf(column -> !shown(frame, above, below, column));
    var columns = new ArrayList<Integer>();
    columns.add(frame.left());
    columns.addAll(joints);
    columns.add(frame.right());
    return columns;
  }

  /** Whether a stroke runs on through the box's own border: then it is an edge, not a line. */
  private boolean leaves(Frame frame, int row, int column, Way way) {
    return (row == frame.top() || row == frame.bottom())
        && ink.arm(row, column, way)
        && (ink.arm(row + way.rows(), column, way.back())
            || ink.heads(row + way.rows(), column) != 0);
  }

  private boolean shown(Frame frame, int above, int below, int column) {
    int rows = below - above - 1;
    int shown = 0;
    effort.spend(rows);
    for (int row = above + 1; row < below; row++) {
      if ((ink.heads(row, column) & Way.VERTICAL) != 0) {
        return false;
      }
      if (uprightNear(frame, row, column) != Frame.NONE) {
        shown++;
      }
    }
    return shown * 10 >= rows * TENTHS_SHOWN
        && frames.stream()
            .noneMatch(
                inner ->
                    frame.encloses(inner)
                        && inner.top() >= above
                        && inner.bottom() <= below
                        && inner.left() <= column
                        && inner.right() >= column);
  }

  /** The upright stroke of a row that is nearest to a column and no side of the box. */
  int uprightNear(Frame frame, int row, int column) {
    for (int away = 0; away <= FrameFinder.DRIFT; away++) {
      for (int at : new int[] {column + away, column - away}) {
        if (ink.upright(row, at) && at != frame.leftAt(row) && at != frame.rightAt(row)) {
          return at;
        }
      }
    }
    return Frame.NONE;
  }

  /** The box that a cell of a grid would be if it stood by itself. */
  Frame cell(Grid grid, int band, int index) {
    Frame whole = grid.frame();
    int above = grid.lines().get(band);
    int below = grid.lines().get(band + 1);
    int from = grid.bands().get(band).get(index);
    int to = grid.bands().get(band).get(index + 1);
    var cell =
        new Frame(
            new Border(above, from, to, false, 0), new Border(below, from, to, false, 0), from, to);
    for (int row = above; row <= below; row++) {
      boolean border = row == above || row == below;
      cell.setSide(row, false, border ? from : side(whole, row, from));
      cell.setSide(row, true, border ? to : side(whole, row, to));
    }
    return cell;
  }

  private int side(Frame whole, int row, int column) {
    if (column == whole.left()) {
      return whole.leftAt(row);
    }
    return column == whole.right() ? whole.rightAt(row) : uprightNear(whole, row, column);
  }
}
