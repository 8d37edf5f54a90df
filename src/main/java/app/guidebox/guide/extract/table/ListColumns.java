package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import java.util.stream.IntStream;

/** Columns that are lists side by side, of which one is longer: no row belongs together. */
final class ListColumns {
  /** A group may go on in two columns. */
  private static final int MIN_COLUMNS = 3;

  /** Fewer cells at the end of a longer list are what is said of the last row. */
  private static final int MIN_LONGER = 2;

  private ListColumns() {}

  /** Whether the columns of the table, whose headers have these names, are such lists. */
  static boolean are(Block.Table table, String first, String second) {
    return table.header().size() == 2 ? areAlike(table, first, second) : runOut(table);
  }

  // "Ropes in front", "Ropes behind" above lists of which one is longer.
  private static boolean areAlike(Block.Table table, String first, String second) {
    int space = first.indexOf(' ');
    return length(table, 1) < table.rows().size()
        && space > 0
        && second.startsWith(first.substring(0, space + 1));
  }

  // The first list and one more are at an end, each for good, while others go on.
  private static boolean runOut(Block.Table table) {
    int columns = table.header().size();
    int rows = table.rows().size();
    int first = length(table, 0);
    return columns >= MIN_COLUMNS
        && first >= MIN_LONGER
        && rows - first >= MIN_LONGER
        && IntStream.range(0, columns).allMatch(column -> isFilledFromTop(table, column))
        && IntStream.range(1, columns).anyMatch(column -> length(table, column) <= first)
        && IntStream.range(1, columns).anyMatch(column -> length(table, column) == rows);
  }

  private static boolean isFilledFromTop(Block.Table table, int column) {
    return IntStream.range(0, table.rows().size())
            .filter(row -> !isBlank(table, row, column))
            .count()
        == length(table, column);
  }

  /** How many cells stand above the first blank one. */
  private static int length(Block.Table table, int column) {
    int length = 0;
    while (length < table.rows().size() && !isBlank(table, length, column)) {
      length++;
    }
    return length;
  }

  private static boolean isBlank(Block.Table table, int row, int column) {
    return table.rows().get(row).cells().get(column).markdown().isBlank();
  }
}
