package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.WayFinder.Field;
import app.guidebox.diagram.layout.WayFinder.Stretch;
import app.guidebox.diagram.layout.WayFinder.Taste;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.Arrays;

/**
 * Columns and rows on which a way may run, and what each step from one crossing of them to the next
 * costs.
 */
final class WayGrid {
  private final double[] xs;
  private final double[] ys;

  /** What a step costs besides its length; by column and row where it begins. */
  private final Steps level;

  private final Steps upright;

  /** The steps in one direction: to the right, or down. */
  private static final class Steps {
    private final boolean[] blocked;
    private final boolean[] foreign;
    private final short[] crossings;

    Steps(int count) {
      blocked = new boolean[count];
      foreign = new boolean[count];
      crossings = new short[count];
    }

    double cost(int index, double length, Taste taste) {
      return blocked[index]
          ? Double.MAX_VALUE
          : length * (foreign[index] ? taste.foreign() : 1) + crossings[index] * taste.crossing();
    }
  }

  /**
   * @param xs the columns, in order; {@code ys} the rows
   */
  WayGrid(double[] xs, double[] ys, Field field) {
    this.xs = xs;
    this.ys = ys;
    this.level = new Steps(xs.length * ys.length);
    this.upright = new Steps(xs.length * ys.length);
    for (Rect rect : field.solid()) {
      coverLevel(rect, level.blocked);
      coverUpright(rect, upright.blocked);
    }
    for (Rect rect : field.foreign()) {
      coverLevel(rect, level.foreign);
      coverUpright(rect, upright.foreign);
    }
    field.lines().forEach(this::pass);
  }

  int columns() {
    return xs.length;
  }

  int rows() {
    return ys.length;
  }

  Point point(int column, int row) {
    return new Point(xs[column], ys[row]);
  }

  /** The column of that x; negative if there is none. */
  int column(double x) {
    return Arrays.binarySearch(xs, x);
  }

  /** The row of that y; negative if there is none. */
  int row(double y) {
    return Arrays.binarySearch(ys, y);
  }

  /** What it costs to go to a neighbouring crossing; MAX_VALUE if one cannot. */
  double cost(int column, int row, int dx, int dy, Taste taste) {
    if (dx != 0) {
      int from = dx > 0 ? column : column - 1;
      return level.cost(index(from, row), xs[from + 1] - xs[from], taste);
    }
    int from = dy > 0 ? row : row - 1;
    return upright.cost(index(column, from), ys[from + 1] - ys[from], taste);
  }

  private int index(int column, int row) {
    return column * ys.length + row;
  }

  /** Marks every step to the right that shares a part with the rectangle's inside. */
  private void coverLevel(Rect rect, boolean[] steps) {
    int first = Math.max(0, after(xs, rect.x()) - 1);
    int last = Math.min(before(xs, rect.right()), xs.length - 2);
    for (int row = after(ys, rect.y()); row <= before(ys, rect.bottom()); row++) {
      for (int column = first; column <= last; column++) {
        steps[index(column, row)] = true;
      }
    }
  }

  /** Marks every step down that shares a part with the rectangle's inside. */
  private void coverUpright(Rect rect, boolean[] steps) {
    int first = Math.max(0, after(ys, rect.y()) - 1);
    int last = Math.min(before(ys, rect.bottom()), ys.length - 2);
    for (int column = after(xs, rect.x()); column <= before(xs, rect.right()); column++) {
      for (int row = first; row <= last; row++) {
        steps[index(column, row)] = true;
      }
    }
  }

  /** Blocks the steps alongside a line and counts those across it. */
  private void pass(Stretch line) {
    double left = Math.min(line.from().x(), line.to().x());
    double right = Math.max(line.from().x(), line.to().x());
    double top = Math.min(line.from().y(), line.to().y());
    double bottom = Math.max(line.from().y(), line.to().y());
    if (line.upright()) {
      coverUpright(
          new Rect(left - WayFinder.CLEAR, top, 2 * WayFinder.CLEAR, bottom - top),
          upright.blocked);
      int column = before(xs, left);
      for (int row = after(ys, top); row <= before(ys, bottom); row++) {
        if (column >= 0 && column < xs.length - 1) {
          level.crossings[index(column, row)]++;
        }
      }
    } else {
      coverLevel(
          new Rect(left, top - WayFinder.CLEAR, right - left, 2 * WayFinder.CLEAR), level.blocked);
      int row = before(ys, top);
      for (int column = after(xs, left); column <= before(xs, right); column++) {
        if (row >= 0 && row < ys.length - 1) {
          upright.crossings[index(column, row)]++;
        }
      }
    }
  }

  /** The first place beyond a value. */
  private static int after(double[] places, double value) {
    int found = Arrays.binarySearch(places, value);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The last place short of a value. */
  private static int before(double[] places, double value) {
    int found = Arrays.binarySearch(places, value);
    return found >= 0 ? found - 1 : -found - 2;
  }
}
