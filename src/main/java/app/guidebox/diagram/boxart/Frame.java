package app.guidebox.diagram.boxart;

import java.util.Arrays;

/** A box found among the strokes, by the rows of its borders and the columns of its sides. */
final class Frame {
  /** A row in which a side was not drawn. */
  static final int NONE = -1;

  private final Border over;
  private final Border under;
  private final int left;
  private final int right;
  private final int[] lefts;
  private final int[] rights;

  Frame(Border over, Border under, int left, int right) {
    this.over = over;
    this.under = under;
    this.left = left;
    this.right = right;
    this.lefts = new int[under.row() - over.row() + 1];
    this.rights = new int[lefts.length];
    Arrays.fill(lefts, NONE);
    Arrays.fill(rights, NONE);
  }

  Border over() {
    return over;
  }

  Border under() {
    return under;
  }

  int top() {
    return over.row();
  }

  int bottom() {
    return under.row();
  }

  /** The column that most of its left side stands in. */
  int left() {
    return left;
  }

  /** The column that most of its right side stands in. */
  int right() {
    return right;
  }

  int width() {
    return right - left + 1;
  }

  int area() {
    return (bottom() - top() + 1) * width();
  }

  /** Where its left side stands in a row, or {@link #NONE}. */
  int leftAt(int row) {
    return lefts[row - top()];
  }

  /** Where its right side stands in a row, or {@link #NONE}. */
  int rightAt(int row) {
    return rights[row - top()];
  }

  void setSide(int row, boolean rightSide, int column) {
    (rightSide ? rights : lefts)[row - top()] = column;
  }

  /** The first column inside, in a row. */
  int innerFrom(int row) {
    return (leftAt(row) == NONE ? left : leftAt(row)) + 1;
  }

  /** The last column inside, in a row. */
  int innerTo(int row) {
    return (rightAt(row) == NONE ? right : rightAt(row)) - 1;
  }

  /** Whether a cell lies between its borders. */
  boolean holds(int row, int column) {
    return row > top() && row < bottom() && column >= innerFrom(row) && column <= innerTo(row);
  }

  /** Whether the other lies in it, give or take the drift of its sides. */
  boolean encloses(Frame other) {
    return other != this
        && other.top() >= top()
        && other.bottom() <= bottom()
        && other.left >= left - slack(other)
        && other.right <= right + slack(other)
        && area() > other.area();
  }

  private int slack(Frame other) {
    return other.top() > top() && other.bottom() < bottom() ? 1 : 0;
  }

  @Override
  public String toString() {
    return "rows %d-%d, columns %d-%d".formatted(top(), bottom(), left, right);
  }
}
