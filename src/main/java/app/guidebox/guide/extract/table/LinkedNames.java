package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Names that lead to pages of their own and are compared in the columns behind them. */
final class LinkedNames {
  /** What stands above books, courses and tasks, which only lists of links compare. */
  private static final WordList RESOURCES = Words.load("resource-headers");

  private static final int MIN_COLUMNS = 3;

  /** In so many columns something is true of several of them. */
  private static final int MIN_COMPARED = 2;

  private static final int MIN_ROWS = 2;

  /** What is compared is told in few words. */
  private static final int MAX_CELL = 80;

  private LinkedNames() {}

  /** Whether the table, which has these headers in small letters, compares such names. */
  static boolean areCompared(Block.Table table, List<String> headers) {
    int columns = table.header().size();
    return columns >= MIN_COLUMNS
        && table.rows().size() >= MIN_ROWS
        && headers.stream().noneMatch(it -> it.isBlank() || RESOURCES.contains(it))
        && IntStream.range(1, columns).noneMatch(column -> isOfLinks(table, column))
        && IntStream.range(1, columns).filter(column -> repeats(table, column)).count()
            >= MIN_COMPARED;
  }

  private static boolean isOfLinks(Block.Table table, int column) {
    long links = cells(table, column).stream().filter(Cells::isLink).count();
    return links * 2 > table.rows().size();
  }

  private static boolean repeats(Block.Table table, int column) {
    var filled = cells(table, column).stream().filter(cell -> !cell.isBlank()).toList();
    return filled.stream().distinct().count() < filled.size()
        && filled.stream().allMatch(cell -> cell.length() <= MAX_CELL);
  }

  private static List<String> cells(Block.Table table, int column) {
    return table.rows().stream().map(row -> row.cells().get(column)).map(Prose::markdown).toList();
  }
}
