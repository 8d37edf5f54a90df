package app.guidebox.diagram.boxart;

import java.util.Optional;

/** Finds what the end of a line, or an arrow head, touches. */
final class EndFinder {
  /** How many blanks may part a line's end from a box, and from a text in the same row. */
  private static final int BOX_REACH = 4;

  private static final int TEXT_REACH = 9;

  /** How far aside of an upright line's end its text or box may stand. */
  private static final int ASIDE = 2;

  private final Sheet sheet;
  private final TextBlocks texts;

  EndFinder(Sheet sheet, TextBlocks texts) {
    this.sheet = sheet;
    this.texts = texts;
  }

  /** What lies ahead of a cell. */
  End ahead(int row, int column, Way way, boolean head) {
    return way.vertical() ? vertical(row, column, way, head) : level(row, column, way, BOX_REACH);
  }

  /** What lies ahead of an arrow without a line, which may stand far from what it joins. */
  End farAhead(int row, int column, Way way, int reach) {
    return way.vertical() ? vertical(row, column, way, true) : level(row, column, way, reach);
  }

  private End level(int row, int column, Way way, int boxReach) {
    for (int away = 1; away <= Math.max(boxReach, TEXT_REACH) + 1; away++) {
      int at = column + away * way.columns();
      Optional<End> end = at(row, at, way);
      if (end.isPresent()) {
        boolean near = away <= boxReach + 1 || end.get() instanceof End.AtText;
        return near ? end.get() : new End.Nowhere();
      }
      if (!sheet.is(row, at, Role.BLANK)) {
        return new End.Nowhere();
      }
    }
    return new End.Nowhere();
  }

  private End vertical(int row, int column, Way way, boolean head) {
    int reach = head ? 3 : 2;
    for (int away = 1; away <= reach; away++) {
      int at = row + away * way.rows();
      for (int aside = 0; aside <= ASIDE; aside++) {
        for (int side : aside == 0 ? new int[] {0} : new int[] {aside, -aside}) {
          Optional<End> end =
              aside == 0 || texts.at(at, column + side).isPresent()
                  ? at(at, column + side, way)
                  : Optional.empty();
          if (end.isPresent() && (away == 1 || head || end.get() instanceof End.AtFrame)) {
            return end.get();
          }
        }
      }
      if (!sheet.is(at, column, Role.BLANK)) {
        return new End.Nowhere();
      }
    }
    return new End.Nowhere();
  }

  private Optional<End> at(int row, int column, Way way) {
    if (sheet.is(row, column, Role.BORDER)) {
      return frameAt(row, column, way).map(End.AtFrame::new);
    }
    if (sheet.is(row, column, Role.RULE)) {
      return texts.at(row - 1, column).map(End.AtText::new);
    }
    return texts.at(row, column).map(End.AtText::new);
  }

  /** The box inside of a container that stands right behind the border which a head points at. */
  Optional<Frame> behindBorder(int row, int column, Way way, Frame container) {
    boolean passed = sheet.is(row, column, Role.BORDER);
    for (int away = 1; away <= 2 * BOX_REACH; away++) {
      int at = column + away * way.columns();
      if (sheet.is(row, at, Role.BORDER)) {
        Optional<Frame> frame = frameAt(row, at, way);
        if (passed) {
          return frame.filter(container::encloses);
        }
        passed = true;
      } else if (!sheet.is(row, at, Role.BLANK)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The box that a line meets which arrives at a border cell in some way. */
  Optional<Frame> frameAt(int row, int column, Way way) {
    Optional<Frame> entered = sheet.region(row + way.rows(), column + way.columns());
    Optional<Frame> owner = sheet.owner(row, column);
    if (entered.isPresent() && onOutline(entered.get(), row, column)) {
      return entered;
    }
    return owner;
  }

  private static boolean onOutline(Frame frame, int row, int column) {
    if (row < frame.top() || row > frame.bottom()) {
      return false;
    }
    boolean level = row == frame.top() || row == frame.bottom();
    return level
        ? column >= frame.left() - 1 && column <= frame.right() + 1
        : column == frame.leftAt(row) || column == frame.rightAt(row);
  }
}
