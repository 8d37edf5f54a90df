package app.guidebox.diagram.boxart;

/** One of the four ways out of a cell. */
enum Way {
  UP(-1, 0, 1),
  RIGHT(0, 1, 2),
  DOWN(1, 0, 4),
  LEFT(0, -1, 8);

  /** Both vertical ways, as bits. */
  static final int VERTICAL = UP.bit() | DOWN.bit();

  /** Both horizontal ways, as bits. */
  static final int HORIZONTAL = LEFT.bit() | RIGHT.bit();

  private final int rows;
  private final int columns;
  private final int bit;

  Way(int rows, int columns, int bit) {
    this.rows = rows;
    this.columns = columns;
    this.bit = bit;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  int bit() {
    return bit;
  }

  boolean isIn(int ways) {
    return (ways & bit()) != 0;
  }

  boolean vertical() {
    return columns == 0;
  }

  Way back() {
    return switch (this) {
      case UP -> DOWN;
      case RIGHT -> LEFT;
      case DOWN -> UP;
      case LEFT -> RIGHT;
    };
  }
}
