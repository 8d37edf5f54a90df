package app.guidebox.diagram.layout.treemap;

import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rectangle into parts of given sizes that are as square as possible.
 *
 * @see <a href="https://vanwijk.win.tue.nl/stm.pdf">Bruls, Huizing, van Wijk, Squarified Treemaps
 *     (2000)</a>
 */
final class Squares {
  private Squares() {}

  /**
   * The parts' rectangles, in the order of the sizes.
   *
   * @param sizes from the largest to the smallest, none negative
   */
  static List<Rect> cut(Rect whole, double[] sizes) {
    double total = 0;
    for (double size : sizes) {
      total += size;
    }
    double area = whole.w() * whole.h();
    double[] areas = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      areas[i] = total > 0 ? area * sizes[i] / total : area / sizes.length;
    }
    var cut = new ArrayList<Rect>();
    Rect rest = whole;
    int start = 0;
    while (start < areas.length) {
      double side = Math.min(rest.w(), rest.h());
      int end = start + 1;
      double sum = areas[start];
      while (end < areas.length
          && worst(areas, start, end + 1, sum + areas[end], side)
              <= worst(areas, start, end, sum, side)) {
        sum += areas[end++];
      }
      rest = row(rest, areas, start, end, sum, cut);
      start = end;
    }
    return cut;
  }

  /** How far from square the worst of a row's parts is; 1 is square. */
  private static double worst(double[] areas, int start, int end, double sum, double side) {
    double largest = areas[start];
    double smallest = areas[end - 1];
    if (smallest <= 0 || sum <= 0) {
      return Double.MAX_VALUE;
    }
    double square = side * side;
    return Math.max(square * largest / (sum * sum), sum * sum / (square * smallest));
  }

  /** Lays a row along the shorter side and gives what is left. */
  private static Rect row(
      Rect rest, double[] areas, int start, int end, double sum, List<Rect> cut) {
    boolean upright = rest.w() >= rest.h();
    double side = Math.max(1e-9, upright ? rest.h() : rest.w());
    double breadth = sum / side;
    double at = 0;
    for (int i = start; i < end; i++) {
      double length = sum > 0 ? side * areas[i] / sum : 0;
      cut.add(
          upright
              ? new Rect(rest.x(), rest.y() + at, breadth, length)
              : new Rect(rest.x() + at, rest.y(), length, breadth));
      at += length;
    }
    return upright
        ? new Rect(rest.x() + breadth, rest.y(), Math.max(0, rest.w() - breadth), rest.h())
        : new Rect(rest.x(), rest.y() + breadth, rest.w(), Math.max(0, rest.h() - breadth));
  }
}
