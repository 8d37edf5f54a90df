package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.stream.IntStream;

/** Tells tables whose marks say what holds of each row from those that its author ticks off. */
final class MarkColumns {
  /** Fewer columns of one mark may say what is done, read and repeated. */
  private static final int MIN_SORTED = 3;

  private MarkColumns() {}

  /** Whether what stands behind the key's column are such marks. */
  static boolean tell(Block.Table table, int key) {
    var columns = IntStream.range(key + 1, table.header().size()).boxed().toList();
    return columns.stream().noneMatch(c -> table.header().get(c).markdown().isBlank())
        && (oppose(table, columns) || sort(table, columns));
  }

  // "✅" for one, "❌" for another.
  private static boolean oppose(Block.Table table, List<Integer> columns) {
    return columns.size() > 1
        && table.rows().stream()
            .allMatch(row -> columns.stream().allMatch(c -> Cells.says(cell(row, c))))
        && holds(table, columns, '✅')
        && holds(table, columns, '❌');
  }

  private static boolean holds(Block.Table table, List<Integer> columns, char mark) {
    return table.rows().stream()
        .anyMatch(row -> columns.stream().anyMatch(c -> cell(row, c).indexOf(mark) >= 0));
  }

  // One "X" in each row, below what it belongs to.
  private static boolean sort(Block.Table table, List<Integer> columns) {
    return columns.size() >= MIN_SORTED
        && table.rows().size() >= MIN_SORTED
        && table.rows().stream().allMatch(row -> marks(row, columns) == 1)
        && columns.stream().filter(c -> table.rows().stream().anyMatch(row -> isX(row, c))).count()
            >= MIN_SORTED;
  }

  private static long marks(Block.Row row, List<Integer> columns) {
    boolean only = columns.stream().allMatch(c -> isX(row, c) || cell(row, c).isBlank());
    return only ? columns.stream().filter(c -> isX(row, c)).count() : 0;
  }

  private static boolean isX(Block.Row row, int column) {
    return Cells.isCross(cell(row, column));
  }

  private static String cell(Block.Row row, int column) {
    return row.cells().get(column).markdown();
  }
}
