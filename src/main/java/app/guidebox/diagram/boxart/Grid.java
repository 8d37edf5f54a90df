package app.guidebox.diagram.boxart;

import java.util.List;

/**
 * How a box is cut into cells.
 *
 * @param lines the rows of its level lines, both borders included
 * @param bands for each pair of neighbouring lines, the columns of its upright lines, both sides
 *     included
 */
record Grid(Frame frame, List<Integer> lines, List<List<Integer>> bands) {
  Grid {
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
  }

  /** Whether it is cut from left to right at all. */
  boolean columns() {
    return bands.stream().anyMatch(band -> band.size() > 2);
  }

  /** Whether it is cut from top to bottom at all. */
  boolean rows() {
    return lines.size() > 2;
  }
}
