package app.guidebox.diagram.boxart;

/**
 * What each cell may be in a drawing: a stroke with arms, an arrow head, or neither.
 *
 * <p>Box-drawing characters say it by themselves. The ASCII ones ({@code - | + = < > v ^ . '}) are
 * letters as often as strokes; {@link AsciiInk} tells by what stands around them.
 */
final class Ink {
  private final Cells cells;
  private final int columns;
  private final byte[] arms;
  private final byte[] heads;

  private Ink(Cells cells) {
    this.cells = cells;
    this.columns = cells.columns();
    this.arms = new byte[cells.rows() * columns];
    this.heads = new byte[cells.rows() * columns];
  }

  static Ink of(Cells cells) {
    var ink = new Ink(cells);
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns; column++) {
        int codePoint = cells.at(row, column);
        ink.arms[ink.index(row, column)] = (byte) Glyphs.arms(codePoint);
        ink.heads[ink.index(row, column)] = (byte) Glyphs.heads(codePoint);
      }
    }
    new AsciiInk(cells, ink).classify();
    return ink;
  }

  /** How many cells hold a stroke. */
  int strokes() {
    int count = 0;
    for (byte each : arms) {
      count += each == 0 ? 0 : 1;
    }
    return count;
  }

  Cells cells() {
    return cells;
  }

  int rows() {
    return cells.rows();
  }

  int columns() {
    return columns;
  }

  boolean inside(int row, int column) {
    return row >= 0 && row < rows() && column >= 0 && column < columns;
  }

  /** The cell's place in row-major order. */
  int index(int row, int column) {
    return row * columns + column;
  }

  /** The ways in which the stroke in a cell has arms; 0 if there is none. */
  int arms(int row, int column) {
    return inside(row, column) ? arms[index(row, column)] : 0;
  }

  /** The ways in which the arrow head in a cell points; 0 if there is none. */
  int heads(int row, int column) {
    return inside(row, column) ? heads[index(row, column)] : 0;
  }

  boolean arm(int row, int column, Way way) {
    return way.isIn(arms(row, column));
  }

  /** Whether a stroke runs down through a cell. */
  boolean upright(int row, int column) {
    return (arms(row, column) & Way.VERTICAL) == Way.VERTICAL;
  }

  /** Whether a stroke runs along through a cell. */
  boolean level(int row, int column) {
    return (arms(row, column) & Way.HORIZONTAL) == Way.HORIZONTAL;
  }

  boolean blank(int row, int column) {
    return cells.at(row, column) == ' ';
  }

  /** Whether a cell holds a character that is neither stroke nor head. */
  boolean lettered(int row, int column) {
    return !blank(row, column) && arms(row, column) == 0 && heads(row, column) == 0;
  }

  void stroke(int row, int column, int ways) {
    arms[index(row, column)] = (byte) ways;
  }

  void head(int row, int column, int ways) {
    heads[index(row, column)] = (byte) ways;
  }

  /** Makes a cell an ordinary letter. */
  void letter(int row, int column) {
    arms[index(row, column)] = 0;
    heads[index(row, column)] = 0;
  }
}
