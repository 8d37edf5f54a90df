package app.guidebox.diagram.boxart;

/**
 * A stretch of a row that may be the upper or lower border of a box.
 *
 * @param from the column of its left corner
 * @param to the column of its right corner
 * @param whole whether the stretch ends there on both sides, so that nothing else can own it
 * @param missing how many of its corners are not drawn
 */
record Border(int row, int from, int to, boolean whole, int missing) {
  boolean overlaps(Border other) {
    return row == other.row && from < other.to && other.from < to;
  }
}
