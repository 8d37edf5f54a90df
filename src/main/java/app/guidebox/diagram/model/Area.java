package app.guidebox.diagram.model;

/**
 * Where something stands in a drawing made of characters, all four bounds included; rows and
 * columns count from 0.
 */
public record Area(int top, int left, int bottom, int right) {
  /** How many columns it covers. */
  public int columns() {
    return right - left + 1;
  }

  /** How many rows it covers. */
  public int rows() {
    return bottom - top + 1;
  }

  /** Whether the two have a cell in common. */
  public boolean overlaps(Area other) {
    return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
  }
}
