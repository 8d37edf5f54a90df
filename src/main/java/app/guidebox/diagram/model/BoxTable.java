package app.guidebox.diagram.model;

import java.util.List;

/**
 * A table drawn with characters.
 *
 * @param columns how many columns its widest row has
 * @param headerRows how many of its first rows name the columns
 * @param source the table's own lines
 */
public record BoxTable(
    String title, int columns, int headerRows, List<Row> rows, List<String> source)
    implements Diagram {
  /** Cells from left to right. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell and the lines of its text.
   *
   * @param span how many columns it covers
   */
  public record Cell(List<String> lines, int span) {
    public Cell {
      lines = List.copyOf(lines);
    }
  }

  public BoxTable {
    rows = List.copyOf(rows);
    source = List.copyOf(source);
  }

  @Override
  public String type() {
    return "table";
  }
}
