package app.guidebox.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;

/** A table: columns as wide as they need, hairlines between the rows. */
final class TableBlock extends FlowingPane {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<List<Passage>> rows;
  private final List<Region> bands = new ArrayList<>();
  private final double[] narrowest;
  private final double[] natural;
  private boolean measured;

  /** Lays out rows of equal length, the header first. */
  TableBlock(List<List<Passage>> rows) {
    this.rows = rows;
    narrowest = new double[rows.getFirst().size()];
    natural = new double[rows.getFirst().size()];
    getStyleClass().add("table-block");
    for (int row = 0; row < rows.size(); row++) {
      var band = new Region();
      band.getStyleClass().add(row == 0 ? "table-header" : "table-row");
      if (row > 0 && row % 2 == 0) {
        band.getStyleClass().add("even");
      }
      bands.add(band);
    }
    getChildren().addAll(bands);
    rows.forEach(row -> getChildren().addAll(row));
  }

  @Override
  protected double contentHeight(double width) {
    var columns = columns(width);
    return rows.stream().mapToDouble(row -> rowHeight(row, columns)).sum();
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    var columns = columns(width);
    double y = top;
    for (int index = 0; index < rows.size(); index++) {
      double height = rowHeight(rows.get(index), columns);
      bands.get(index).resizeRelocate(left, y, width, height);
      placeRow(rows.get(index), columns, left, y);
      y += height;
    }
  }

  /** The narrowest that the table can be without breaking words. */
  @Override
  protected double contentWidth() {
    measure();
    double padding = 2 * Rhythm.CELL_PADDING_X * narrowest.length;
    return padding + sum(narrowest);
  }

  private void placeRow(List<Passage> row, double[] columns, double left, double top) {
    double x = left;
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      cell.resizeRelocate(
          x + Rhythm.CELL_PADDING_X,
          top + Rhythm.CELL_PADDING_Y,
          columns[column],
          heightOf(cell, columns[column]));
      x += columns[column] + 2 * Rhythm.CELL_PADDING_X;
    }
  }

  private double rowHeight(List<Passage> row, double[] columns) {
    double height = 0;
    for (int column = 0; column < row.size(); column++) {
      height = Math.max(height, heightOf(row.get(column), columns[column]));
    }
    return height + 2 * Rhythm.CELL_PADDING_Y;
  }

  /** As CSS shares out a table's width: each column its narrowest, the rest by what it lacks. */
  private double[] columns(double width) {
    measure();
    double available = width - 2 * Rhythm.CELL_PADDING_X * narrowest.length;
    double spare = Math.max(0, available - sum(narrowest));
    double lacking = sum(natural) - sum(narrowest);
    var columns = new double[narrowest.length];
    for (int column = 0; column < columns.length; column++) {
      double lack = natural[column] - narrowest[column];
      double share =
          lacking > spare
              ? spare * lack / lacking
              : lack + (spare - lacking) * natural[column] / Math.max(1, sum(natural));
      columns[column] = Math.floor(narrowest[column] + share);
    }
    return columns;
  }

  private void measure() {
    if (measured) {
      return;
    }
    for (var row : rows) {
      for (int column = 0; column < row.size(); column++) {
        var cell = row.get(column);
        double whole = Math.ceil(cell.prefWidth(-1)) + 1;
        natural[column] = Math.max(natural[column], whole);
        narrowest[column] = Math.max(narrowest[column], narrowest(cell, whole));
      }
    }
    measured = true;
  }

  private static double narrowest(Passage cell, double whole) {
    int letters = Math.max(1, cell.text().length());
    int longestWord = SPACE.splitAsStream(cell.text()).mapToInt(String::length).max().orElse(0);
    // A word of wide letters is wider than its share; half a letter more covers most.
    double word = Math.min(whole, (longestWord + 1.5) * whole / letters);
    return Math.clamp(
        word,
        Math.min(whole, Rhythm.NARROWEST_COLUMN),
        Math.min(whole, Rhythm.WIDEST_UNBREAKABLE_COLUMN));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
