package app.guidebox.diagram.boxart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the strokes that border nothing: from cell to cell, through the borders of boxes, over
 * other lines, across labels, and aside where an upright line jitters.
 */
final class WebBuilder {
  private static final int JITTER = 3;
  private static final int LONGEST_LABEL = 40;
  private static final int LABEL_ROWS = 3;

  /** A text that an upright line without a head runs into is a label only if it is short. */
  private static final int UPRIGHT_LABEL = 24;

  /** How many blanks a dashed line may leave out. */
  private static final int DASH_GAP = 2;

  private final Sheet sheet;
  private final Ink ink;
  private final TextBlocks texts;
  private final EndFinder ends;
  private final Set<Integer> crossings;
  private final Web web = new Web();
  private final Set<Integer> throughHeads = new HashSet<>();

  /**
   * @param crossings cells in which two lines cross without meeting
   */
  WebBuilder(Sheet sheet, TextBlocks texts, Set<Integer> crossings) {
    this.sheet = sheet;
    this.ink = sheet.ink();
    this.texts = texts;
    this.ends = new EndFinder(sheet, texts);
    this.crossings = crossings;
  }

  Web build() {
    for (int row = 0; row < ink.rows(); row++) {
      for (int column = 0; column < ink.columns(); column++) {
        if (sheet.is(row, column, Role.STROKE)) {
          for (Way way : Way.values()) {
            if (ink.arm(row, column, way)) {
              web.addCell(id(row, column, way));
              follow(row, column, way);
            }
          }
        }
      }
    }
    return web;
  }

  /** A cell's number; a crossing counts as two cells, one along and one upright. */
  private int id(int row, int column, Way way) {
    int index = ink.index(row, column);
    return index * 2 + (crossings.contains(index) && way.vertical() ? 1 : 0);
  }

  /** Row and column of a cell's number. */
  static int[] place(Ink ink, int id) {
    return new int[] {id / 2 / ink.columns(), id / 2 % ink.columns()};
  }

  private void follow(int fromRow, int fromColumn, Way way) {
    int from = id(fromRow, fromColumn, way);
    int row = fromRow + way.rows();
    int column = fromColumn + way.columns();
    while (ink.inside(row, column)) {
      if (sheet.is(row, column, Role.STROKE)) {
        boolean straight = ink.arm(row, column, way.back());
        int nextRow = row + way.rows();
        int nextColumn = column + way.columns();
        if (!straight && continues(nextRow, nextColumn, way)) {
          row = nextRow;
          column = nextColumn;
          continue;
        }
        web.link(from, id(row, column, straight ? way.back() : way), List.of());
        return;
      }
      if (sheet.is(row, column, Role.HEAD)) {
        head(from, row, column, way);
        return;
      }
      if (!sheet.is(row, column, Role.BORDER)) {
        break;
      }
      if (way.isIn(ink.heads(row, column)) || !runsOn(row, column, way)) {
        border(from, row, column, way);
        return;
      }
      row += way.rows();
      column += way.columns();
    }
    loose(from, row - way.rows(), column - way.columns(), way);
  }

  private boolean continues(int row, int column, Way way) {
    return (sheet.is(row, column, Role.STROKE) && ink.arm(row, column, way.back()))
        || (sheet.is(row, column, Role.HEAD) && way.isIn(ink.heads(row, column)));
  }

  /** Whether a line that arrives at a border leaves it on the other side. */
  private boolean runsOn(int row, int column, Way way) {
    int nextRow = row + way.rows();
    int nextColumn = column + way.columns();
    if (continues(nextRow, nextColumn, way)) {
      return true;
    }
    boolean through = ink.arm(row, column, way) && ink.arm(row, column, way.back());
    boolean across = way.vertical() ? ink.level(row, column) : ink.upright(row, column);
    return through
        && across
        && sheet.is(nextRow, nextColumn, Role.BORDER)
        && ink.arm(nextRow, nextColumn, way.back());
  }

  private void border(int from, int row, int column, Way way) {
    End end = ends.frameAt(row, column, way).<End>map(End.AtFrame::new).orElseGet(End.Nowhere::new);
    int headColumn = way.vertical() ? headInBorder(row, column, way) : column;
    boolean head = way.isIn(ink.heads(row, headColumn));
    web.terminate(
        from,
        new Terminal(
            end,
            head,
            head ? row : row - way.rows(),
            head ? headColumn : column - way.columns(),
            way));
  }

  /** The column of an arrow head that stands in a level border where an upright line meets it. */
  private int headInBorder(int row, int column, Way way) {
    for (int aside = 0; aside < JITTER; aside++) {
      for (int at : new int[] {column - aside, column + aside}) {
        if (way.isIn(ink.heads(row, at)) && !ink.arm(row - way.rows(), at, way)) {
          return at;
        }
      }
    }
    return column;
  }

  private void head(int from, int row, int column, Way way) {
    int heads = ink.heads(row, column);
    int nextRow = row + way.rows();
    int nextColumn = column + way.columns();
    boolean runsOn =
        sheet.is(nextRow, nextColumn, Role.STROKE) && ink.arm(nextRow, nextColumn, way.back());
    if (runsOn && (way.isIn(heads) || way.back().isIn(heads))) {
      throughHeads.add(ink.index(row, column));
      web.link(from, id(nextRow, nextColumn, way.back()), List.of());
      return;
    }
    if (way.isIn(heads)) {
      terminate(from, row, column, way);
      return;
    }
    if (way.back().isIn(heads)) {
      throughHeads.add(ink.index(row, column));
      web.terminate(
          from, new Terminal(ends.ahead(row, column, way, true), false, row, column, way));
      return;
    }
    for (Way aside : Way.values()) {
      if (aside.isIn(heads)) {
        terminate(from, row, column, aside);
        return;
      }
    }
  }

  private void terminate(int from, int row, int column, Way way) {
    web.terminate(from, new Terminal(ends.ahead(row, column, way, true), true, row, column, way));
  }

  /** A line that stops before something that is neither stroke, nor head, nor border. */
  private void loose(int from, int row, int column, Way way) {
    boolean found =
        way.vertical()
            ? jitters(from, row, column, way) || runsThroughUpright(from, row, column, way)
            : runsThrough(from, row, column, way);
    if (!found) {
      End end = ends.ahead(row, column, way, false);
      web.terminate(from, new Terminal(end, false, row, column, way));
    }
  }

  private boolean jitters(int from, int row, int column, Way way) {
    int next = row + way.rows();
    for (int aside = 1; aside <= JITTER; aside++) {
      for (int at : new int[] {column - aside, column + aside}) {
        boolean fresh =
            !ink.arm(row, at, way)
                && (sheet.is(row, at, Role.BLANK) || sheet.is(row, at, Role.TEXT));
        if (!fresh || !ink.inside(next, at)) {
          continue;
        }
        if (sheet.is(next, at, Role.STROKE)
            && ink.arm(next, at, way.back())
            && ink.upright(next, at)) {
          web.link(from, id(next, at, way.back()), List.of());
          return true;
        }
        if (sheet.is(next, at, Role.HEAD) && way.isIn(ink.heads(next, at)) && aside < JITTER) {
          terminate(from, next, at, way);
          return true;
        }
      }
    }
    return false;
  }

  private boolean runsThroughUpright(int from, int row, int column, Way way) {
    int next = row + way.rows();
    var labels = new ArrayList<TextBlock>();
    for (int rows = 0; rows <= LABEL_ROWS; rows++) {
      Optional<TextBlock> text = textNear(next, column);
      if (text.isEmpty()) {
        break;
      }
      if (!labels.contains(text.get())) {
        labels.add(text.get());
      }
      next += way.rows();
    }
    if (labels.isEmpty()
        || labels.stream().anyMatch(label -> label.to() - label.from() > UPRIGHT_LABEL)
        || labels.stream().anyMatch(label -> label.fragments().size() > LABEL_ROWS)) {
      return false;
    }
    for (int at : new int[] {column, column - 1, column + 1}) {
      if (sheet.is(next, at, Role.STROKE) && ink.upright(next, at)) {
        web.link(from, id(next, at, way.back()), labels);
        return true;
      }
      if (sheet.is(next, at, Role.HEAD) && way.isIn(ink.heads(next, at))) {
        var through = new ArrayList<>(labels);
        int head = ink.index(next, at) * 2;
        web.link(from, head, through);
        terminate(head, next, at, way);
        return true;
      }
    }
    return false;
  }

  private Optional<TextBlock> textNear(int row, int column) {
    for (int at : new int[] {column, column - 1, column + 1}) {
      Optional<TextBlock> text = texts.at(row, at);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** A label in the line, or the gap of a dashed line. */
  private boolean runsThrough(int from, int row, int column, Way way) {
    var labels = new ArrayList<TextBlock>();
    boolean touching = sheet.is(row, column + way.columns(), Role.TEXT);
    int blanks = 0;
    for (int away = 1; away <= LONGEST_LABEL; away++) {
      int at = column + away * way.columns();
      switch (sheet.role(row, at)) {
        case BLANK -> blanks++;
        case TEXT, TREE -> {
          if (blanks > 1) {
            return false;
          }
          blanks = 0;
          texts.at(row, at).filter(text -> !labels.contains(text)).ifPresent(labels::add);
        }
        case STROKE -> {
          boolean meets =
              ink.arm(row, at, way.back()) && blanks <= (labels.isEmpty() ? DASH_GAP : 1);
          if (meets) {
            web.link(from, id(row, at, way.back()), List.copyOf(labels));
          }
          return meets;
        }
        case HEAD -> {
          boolean meets = way.isIn(ink.heads(row, at)) && blanks == 0 && labels.size() == 1;
          if (meets) {
            int head = ink.index(row, at) * 2;
            web.link(from, head, List.copyOf(labels));
            terminate(head, row, at, way);
          }
          return meets;
        }
        case BORDER -> {
          boolean meets = !labels.isEmpty() && blanks == 0 && touching;
          if (meets) {
            int last = ink.index(row, at - way.columns()) * 2;
            web.link(from, last, List.copyOf(labels));
            border(last, row, at, way);
          }
          return meets;
        }
        case RULE -> {
          return false;
        }
      }
      if (blanks > DASH_GAP) {
        return false;
      }
    }
    return false;
  }

  /** The heads that stand within a line and not at its end, by cell. */
  Set<Integer> throughHeads() {
    return throughHeads;
  }

  /** Of a part's cells those in which lines meet from four ways. */
  List<Integer> crossingCells(Set<Integer> part) {
    return part.stream()
        .filter(
            id -> {
              int[] place = place(ink, id);
              return ink.arms(place[0], place[1]) == (Way.HORIZONTAL | Way.VERTICAL);
            })
        .map(id -> id / 2)
        .toList();
  }
}
