package app.guidebox.diagram.boxart;

/** Tells which ASCII characters of a text are strokes and heads, by what stands around them. */
final class AsciiInk {
  /** How far a side may have slipped against the row above; the worst seen in real guides. */
  private static final int DRIFT = 3;

  private final Cells cells;
  private final Ink ink;

  AsciiInk(Cells cells, Ink ink) {
    this.cells = cells;
    this.ink = ink;
  }

  void classify() {
    each(this::dashes);
    each(this::bars);
    each(this::joints);
    each(this::roundCorners);
    each(this::pointers);
  }

  private interface Rule {
    void apply(int row, int column, int codePoint);
  }

  private void each(Rule rule) {
    for (int row = 0; row < cells.rows(); row++) {
      for (int column = 0; column < cells.columns(); column++) {
        int codePoint = cells.at(row, column);
        if (codePoint > ' ' && codePoint < 0x7F) {
          rule.apply(row, column, codePoint);
        }
      }
    }
  }

  /** A run of dashes is a stroke if it is long, or touches something that belongs to drawings. */
  private void dashes(int row, int column, int codePoint) {
    if ((codePoint != '-' && codePoint != '=') || cells.at(row, column - 1) == codePoint) {
      return;
    }
    int end = column;
    while (cells.at(row, end) == codePoint) {
      end++;
    }
    int before = cells.at(row, column - 1);
    int after = cells.at(row, end);
    boolean touches = touchesBefore(before) || touchesAfter(after);
    boolean free = before == ' ' && after == ' ';
    boolean stroke =
        switch (end - column) {
          case 1 ->
              after == '>'
                  || before == '<'
                  || ("+|".indexOf(before) >= 0 && touches1(after))
                  || (touches1(before) && "+|".indexOf(after) >= 0)
                  || (before == '+' && after == ' ')
                  || (before == ' ' && after == '+');
          case 2 -> touches || free;
          default -> true;
        };
    if (stroke) {
      for (int at = column; at < end; at++) {
        ink.stroke(row, at, Way.HORIZONTAL);
      }
    }
  }

  private static boolean touches1(int codePoint) {
    return "+|".indexOf(codePoint) >= 0 || Glyphs.arms(codePoint) != 0;
  }

  private static boolean touchesBefore(int codePoint) {
    return "+|<.'`,v^\\/*".indexOf(codePoint) >= 0 || Glyphs.drawsOnly(codePoint);
  }

  private static boolean touchesAfter(int codePoint) {
    return "+|>.',v^\\/*".indexOf(codePoint) >= 0 || Glyphs.drawsOnly(codePoint);
  }

  /** A bar is a stroke if one stands above or below it, or a dash touches it. */
  private void bars(int row, int column, int codePoint) {
    if (codePoint != '|' && codePoint != '¦') {
      return;
    }
    if (cells.at(row, column + 1) == '|' || cells.at(row, column - 1) == '|') {
      boolean above = cells.at(row - 1, column) == '|' || cells.at(row + 1, column) == '|';
      if (!above) {
        return;
      }
    }
    boolean continued = continues(row - 1, column) || continues(row + 1, column);
    boolean touched = dash(row, column - 1) || dash(row, column + 1);
    if (continued || touched) {
      ink.stroke(row, column, Way.VERTICAL);
    }
  }

  private boolean continues(int row, int column) {
    for (int at = column - DRIFT; at <= column + DRIFT; at++) {
      int codePoint = cells.at(row, at);
      if (codePoint == '|'
          || codePoint == '+'
          || (Glyphs.arms(codePoint) & Way.VERTICAL) != 0
          || Glyphs.heads(codePoint) != 0
          || (at == column && (codePoint == 'v' || codePoint == '^' || codePoint == 'V'))
          || (Math.abs(at - column) <= 1 && ".'`,".indexOf(codePoint) >= 0)) {
        return true;
      }
    }
    return dash(row, column) && dash(row, column - 1) && dash(row, column + 1);
  }

  private boolean dash(int row, int column) {
    return ink.level(row, column);
  }

  /** A plus between strokes joins them; it has the arms that meet something. */
  private void joints(int row, int column, int codePoint) {
    if (codePoint != '+') {
      return;
    }
    boolean left = dash(row, column - 1) || "+<>".indexOf(cells.at(row, column - 1)) >= 0;
    boolean right = dash(row, column + 1) || "+<>".indexOf(cells.at(row, column + 1)) >= 0;
    boolean above = bar(row - 1, column, '^');
    boolean below = bar(row + 1, column, 'v');
    if (!left && !right) {
      if (above && below) {
        ink.stroke(row, column, Way.VERTICAL);
      }
      return;
    }
    if ((above || cornerNear(row - 1, column)) && (below || cornerNear(row + 1, column))) {
      // A joint in a side: the rows above and below may be corners, or have strayed.
      boolean side = left != right && (above || below || !flat(row, column));
      above |= side;
      below |= side;
    }
    if (!above && !below) {
      above = cells.at(row - 1, column) == '+';
      below = cells.at(row + 1, column) == '+';
    }
    if (!above && !below) {
      above = near(row - 1, column);
      below = near(row + 1, column);
    }
    if (!above && !below && left != right) {
      above = true;
      below = true;
    }
    ink.stroke(
        row,
        column,
        (left ? Way.LEFT.bit() : 0)
            | (right ? Way.RIGHT.bit() : 0)
            | (above ? Way.UP.bit() : 0)
            | (below ? Way.DOWN.bit() : 0));
  }

  private boolean bar(int row, int column, int head) {
    int codePoint = cells.at(row, column);
    return ink.upright(row, column)
        || (codePoint == head && alone(row, column))
        || (Glyphs.heads(codePoint) & Way.VERTICAL) != 0;
  }

  private boolean cornerNear(int row, int column) {
    return cells.at(row, column) == '+' || near1(row, column);
  }

  /** Whether strokes go on to both sides in the row, as in a border. */
  private boolean flat(int row, int column) {
    return dash(row, column - 1) && dash(row, column + 1);
  }

  private boolean near(int row, int column) {
    for (int at = column - DRIFT; at <= column + DRIFT; at++) {
      if (ink.upright(row, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code .--.} and {@code '--'}, and {@code /--\} and {@code \--/}, are boxes with round corners.
   */
  private void roundCorners(int row, int column, int codePoint) {
    boolean left = dash(row, column - 1);
    boolean right = dash(row, column + 1);
    if (left == right) {
      return;
    }
    int across = right ? Way.RIGHT.bit() : Way.LEFT.bit();
    boolean below = near1(row + 1, column);
    boolean above = near1(row - 1, column);
    boolean opens = codePoint == '.' || codePoint == ',' || codePoint == (right ? '/' : '\\');
    boolean closes = codePoint == '\'' || codePoint == '`' || codePoint == (right ? '\\' : '/');
    if (opens && below) {
      ink.stroke(row, column, across | Way.DOWN.bit());
    } else if (closes && above) {
      ink.stroke(row, column, across | Way.UP.bit());
    }
  }

  private boolean near1(int row, int column) {
    return ink.upright(row, column) || ink.upright(row, column - 1) || ink.upright(row, column + 1);
  }

  /** The letters {@code < > v ^} point where a stroke ends in them. */
  private void pointers(int row, int column, int codePoint) {
    switch (codePoint) {
      case '>' -> {
        if (ink.arm(row, column - 1, Way.RIGHT)) {
          ink.head(row, column, Way.RIGHT.bit());
        }
      }
      case '<' -> {
        if (ink.arm(row, column + 1, Way.LEFT)) {
          ink.head(row, column, Way.LEFT.bit());
        }
      }
      case 'v', 'V' -> {
        if (inBorder(row, column) || (alone(row, column) && comesFrom(row - 1, column, Way.DOWN))) {
          ink.head(row, column, Way.DOWN.bit());
        }
      }
      case '^' -> {
        if (inBorder(row, column) || (alone(row, column) && comesFrom(row + 1, column, Way.UP))) {
          ink.head(row, column, Way.UP.bit());
        }
      }
      default -> {}
    }
  }

  private boolean inBorder(int row, int column) {
    return ink.arm(row, column - 1, Way.RIGHT) && ink.arm(row, column + 1, Way.LEFT);
  }

  private boolean alone(int row, int column) {
    return cells.at(row, column - 1) == ' ' && cells.at(row, column + 1) == ' ';
  }

  private boolean comesFrom(int row, int column, Way way) {
    for (int at = column - 1; at <= column + 1; at++) {
      if (ink.arm(row, at, way) || ink.level(row, at)) {
        return true;
      }
    }
    return false;
  }
}
