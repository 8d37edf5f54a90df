package app.guidebox.diagram.boxart;

/** Finds the strokes and heads that are text after all: listings, rules, arrows in sentences. */
final class TextRoles {
  /** The dashes of {@code ├──} before a listing's entry. */
  private static final int LONGEST_TWIG = 4;

  /** How far an arrow without a line may stand from what it joins. */
  private static final int BARE_REACH = 14;

  private static final int SHORTEST_RULE = 3;

  private final Sheet sheet;
  private final Ink ink;
  private final boolean chains;

  TextRoles(Sheet sheet, boolean chains) {
    this.sheet = sheet;
    this.ink = sheet.ink();
    this.chains = chains;
  }

  void assign() {
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        switch (sheet.role(row, column)) {
          case STROKE -> {
            if (!chains) {
              twig(row, column);
            }
            rule(row, column);
          }
          case TEXT -> asciiTwig(row, column);
          case HEAD -> bareHead(row, column);
          case BLANK, BORDER, TREE, RULE -> {}
        }
      }
    }
  }

  private void twig(int row, int column) {
    int arms = ink.arms(row, column);
    boolean forks = Way.UP.isIn(arms) && Way.RIGHT.isIn(arms) && !Way.LEFT.isIn(arms);
    boolean bar = sheet.cells().at(row, column) == '|' && ink.level(row, column + 1);
    if ((!forks && !bar) || !startsEntry(row, column) || !rootedInText(row, column)) {
      return;
    }
    for (int at = column; at <= column + LONGEST_TWIG && sheet.is(row, at, Role.STROKE); at++) {
      sheet.assign(row, at, Role.TREE);
    }
    for (int above = row - 1; sheet.is(above, column, Role.STROKE); above--) {
      sheet.assign(above, column, Role.TREE);
    }
    for (int at = column - 1; at >= 0 && !lettered(row, at); at--) {
      if (sheet.is(row, at, Role.STROKE) && guides(row, at)) {
        sheet.assign(row, at, Role.TREE);
      }
    }
  }

  /** Whether an upright stroke leads down to a twig, as the guide lines of a listing do. */
  private boolean guides(int row, int column) {
    int below = row;
    while (sheet.is(below, column, Role.STROKE) && ink.arms(below, column) == Way.VERTICAL) {
      below++;
    }
    return sheet.is(below, column, Role.TREE)
        || (sheet.is(below, column, Role.STROKE)
            && ink.arm(below, column, Way.RIGHT)
            && startsEntry(below, column));
  }

  /** {@code `--} and {@code \--} end a listing in ASCII. */
  private void asciiTwig(int row, int column) {
    int codePoint = sheet.cells().at(row, column);
    if (codePoint == '`' || codePoint == '\\') {
      if (ink.level(row, column + 1) && startsEntry(row, column)) {
        for (int at = column; at <= column + LONGEST_TWIG && ink.level(row, at + 1); at++) {
          sheet.assign(row, at + 1, Role.TREE);
        }
      }
    }
  }

  private boolean startsEntry(int row, int column) {
    int end = column + 1;
    while (end <= column + LONGEST_TWIG && pureLevel(row, end)) {
      end++;
    }
    boolean entry =
        (sheet.is(row, end, Role.TEXT) && end > column + 1)
            || (sheet.is(row, end, Role.BLANK) && sheet.is(row, end + 1, Role.TEXT));
    if (!entry) {
      return false;
    }
    for (int at = column - 1; at >= 0; at--) {
      Role role = sheet.role(row, at);
      if (role == Role.BORDER) {
        return true;
      }
      if (role == Role.STROKE && ink.upright(row, at)) {
        return true;
      }
      if (role != Role.BLANK && role != Role.TREE) {
        return false;
      }
    }
    return true;
  }

  private boolean pureLevel(int row, int column) {
    return sheet.is(row, column, Role.STROKE) && ink.arms(row, column) == Way.HORIZONTAL;
  }

  /** Whether the stroke above a twig ends in text, and not in a box that it leaves. */
  private boolean rootedInText(int row, int column) {
    int above = row - 1;
    while (sheet.is(above, column, Role.STROKE) && ink.arm(above, column, Way.DOWN)) {
      if ((ink.arms(above, column) & Way.HORIZONTAL) == Way.HORIZONTAL) {
        return false;
      }
      above--;
    }
    boolean leavesBox =
        sheet.is(above, column, Role.BORDER)
            && (above < row - 1 || ink.arm(above, column, Way.DOWN));
    return !leavesBox && !sheet.is(above, column, Role.HEAD);
  }

  private void rule(int row, int column) {
    if (!pureLevel(row, column) || pureLevel(row, column - 1)) {
      return;
    }
    int end = column;
    while (pureLevel(row, end)) {
      end++;
    }
    boolean free = blanks(row, column - 2, column) && blanks(row, end, end + 2);
    if (end - column < SHORTEST_RULE || !free || !textOver(row - 1, column - 1, end + 1)) {
      return;
    }
    for (int at = column; at < end; at++) {
      sheet.assign(row, at, Role.RULE);
    }
  }

  private boolean blanks(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (!sheet.is(row, column, Role.BLANK)) {
        return false;
      }
    }
    return true;
  }

  private boolean textOver(int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (sheet.is(row, column, Role.TEXT)) {
        return true;
      }
    }
    return false;
  }

  /** An arrow without a line is text, unless it stands between boxes, or chains are wanted. */
  private void bareHead(int row, int column) {
    int heads = ink.heads(row, column);
    boolean kept =
        (heads & Way.VERTICAL) != 0 ? standsAlone(row, column) : keptAcross(row, column, heads);
    if (!kept) {
      sheet.assign(row, column, Role.TEXT);
    }
  }

  private boolean standsAlone(int row, int column) {
    if (ink.arm(row - 1, column, Way.DOWN) || ink.arm(row + 1, column, Way.UP)) {
      return true;
    }
    boolean openLeft = !lettered(row, column - 1) && !lettered(row, column - 2);
    return openLeft && !lettered(row, column + 1);
  }

  private boolean lettered(int row, int column) {
    return sheet.is(row, column, Role.TEXT);
  }

  private boolean keptAcross(int row, int column, int heads) {
    boolean line =
        (Way.RIGHT.isIn(heads) && attached(row, column - 1, Way.RIGHT))
            || (Way.LEFT.isIn(heads) && attached(row, column + 1, Way.LEFT));
    if (line) {
      return true;
    }
    Role left = neighbour(row, column, Way.LEFT);
    Role right = neighbour(row, column, Way.RIGHT);
    boolean border = left == Role.BORDER || right == Role.BORDER;
    boolean both = left != Role.BLANK && right != Role.BLANK;
    if (sheet.region(row, column).isPresent()) {
      return left == Role.BORDER && right == Role.BORDER && joinsBoxes(row, column);
    }
    return both && (border || chains);
  }

  /** Whether neither of the borders beside an arrow is the side of the box that it stands in. */
  private boolean joinsBoxes(int row, int column) {
    var around = sheet.region(row, column);
    return around.isPresent()
        && row > around.get().top()
        && !sheet.owner(row, reach(row, column, Way.LEFT)).equals(around)
        && !sheet.owner(row, reach(row, column, Way.RIGHT)).equals(around);
  }

  private boolean attached(int row, int column, Way way) {
    return (sheet.is(row, column, Role.STROKE) || sheet.is(row, column, Role.BORDER))
        && ink.arm(row, column, way);
  }

  private Role neighbour(int row, int column, Way way) {
    return sheet.role(row, reach(row, column, way));
  }

  private int reach(int row, int column, Way way) {
    int at = column + way.columns();
    while (Math.abs(at - column) < BARE_REACH && sheet.is(row, at, Role.BLANK)) {
      at += way.columns();
    }
    return at;
  }
}
