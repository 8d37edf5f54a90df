package app.guidebox.diagram.boxart;

/**
 * Where the strokes that hang together touch something.
 *
 * @param head whether they end in an arrow head there
 * @param row of the last cell that is theirs, the head's if there is one
 * @param way the way in which they arrive
 */
record Terminal(End end, boolean head, int row, int column, Way way) {
  /** The same end of a line, touching something else. */
  Terminal at(End other) {
    return new Terminal(other, head, row, column, way);
  }

  boolean attached() {
    return !(end instanceof End.Nowhere);
  }
}
