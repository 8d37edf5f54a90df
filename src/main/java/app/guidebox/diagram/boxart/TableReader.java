package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.BoxTable;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reads the cells of a table. */
final class TableReader {
  private final Sheet sheet;
  private final Frame frame;
  private final Grid grid;

  TableReader(Sheet sheet, Frame frame) {
    this.sheet = sheet;
    this.frame = frame;
    this.grid = sheet.grid(frame).orElseThrow();
  }

  BoxTable read() {
    var edges = new TreeSet<Integer>();
    grid.bands().forEach(band -> band.forEach(column -> addApart(edges, column)));
    var columns = new ArrayList<>(edges);
    var rows = new ArrayList<BoxTable.Row>();
    for (int band = 0; band < grid.bands().size(); band++) {
      addRows(rows, band, columns);
    }
    rows.removeIf(TableReader::empty);
    var source = new ArrayList<String>();
    for (int row = frame.top(); row <= frame.bottom(); row++) {
      source.add(
          sheet.cells().text(row, frame.left(), frame.right() + FrameFinder.DRIFT).stripTrailing());
    }
    return new BoxTable("", columns.size() - 1, grid.rows() ? 1 : 0, rows, source);
  }

  private static void addApart(NavigableSet<Integer> edges, int column) {
    Integer below = edges.floor(column);
    Integer above = edges.ceiling(column);
    boolean known =
        (below != null && column - below <= FrameFinder.DRIFT)
            || (above != null && above - column <= FrameFinder.DRIFT);
    if (!known) {
      edges.add(column);
    }
  }

  /**
   * A band is one row, unless it is all of a table's body: then each line that begins in the first
   * column, or follows a blank line, begins a row.
   */
  private void addRows(List<BoxTable.Row> rows, int band, List<Integer> columns) {
    int from = grid.lines().get(band) + 1;
    int to = grid.lines().get(band + 1);
    boolean body = grid.lines().size() == 3 && band == 1 && to - from > 1;
    int start = from;
    if (body) {
      boolean spaced = anyBlank(from, to, band);
      for (int row = from + 1; row < to; row++) {
        boolean begins =
            spaced ? blank(row - 1, band) && !blank(row, band) : !text(row, band, 0).isEmpty();
        if (begins) {
          rows.add(row(start, row, band, columns));
          start = row;
        }
      }
    }
    rows.add(row(start, to, band, columns));
  }

  private boolean anyBlank(int from, int to, int band) {
    for (int row = from; row < to; row++) {
      if (blank(row, band)) {
        return true;
      }
    }
    return false;
  }

  private boolean blank(int row, int band) {
    for (int i = 0; i + 1 < grid.bands().get(band).size(); i++) {
      if (!text(row, band, i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private BoxTable.Row row(int from, int to, int band, List<Integer> columns) {
    var cells = new ArrayList<BoxTable.Cell>();
    var sides = grid.bands().get(band);
    for (int i = 0; i + 1 < sides.size(); i++) {
      var lines = new ArrayList<String>();
      for (int row = from; row < to; row++) {
        String text = text(row, band, i);
        if (!text.isEmpty()) {
          lines.add(text);
        }
      }
      int span = nearest(columns, sides.get(i + 1)) - nearest(columns, sides.get(i));
      cells.add(new BoxTable.Cell(lines, Math.max(1, span)));
    }
    return new BoxTable.Row(cells);
  }

  private static boolean empty(BoxTable.Row row) {
    return row.cells().stream().allMatch(cell -> cell.lines().isEmpty());
  }

  private static int nearest(List<Integer> columns, int column) {
    int best = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - column) < Math.abs(columns.get(best) - column)) {
        best = i;
      }
    }
    return best;
  }

  private String text(int row, int band, int index) {
    var sides = grid.bands().get(band);
    int from = side(row, sides.get(index)) + 1;
    int to = side(row, sides.get(index + 1));
    return sheet.cells().text(row, from, to).strip();
  }

  private int side(int row, int column) {
    if (column == frame.left() && frame.leftAt(row) != Frame.NONE) {
      return frame.leftAt(row);
    }
    if (column == frame.right() && frame.rightAt(row) != Frame.NONE) {
      return frame.rightAt(row);
    }
    for (int away = 0; away <= FrameFinder.DRIFT; away++) {
      for (int at : new int[] {column + away, column - away}) {
        if (sheet.is(row, at, Role.BORDER)) {
          return at;
        }
      }
    }
    return column;
  }
}
