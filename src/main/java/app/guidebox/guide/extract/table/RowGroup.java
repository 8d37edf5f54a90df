package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a table that tell of one thing: the first names it, and the key of the others is empty.
 */
record RowGroup(Block.Table table, int key, List<Block.Row> rows) {
  RowGroup {
    rows = List.copyOf(rows);
  }

  /** The groups of a table, from top to bottom; most have one row. */
  static List<RowGroup> of(Block.Table table, int key) {
    var groups = new ArrayList<List<Block.Row>>();
    boolean named = false;
    for (Block.Row row : table.rows()) {
      boolean goesOn = named && row.cells().get(key).markdown().isBlank();
      if (goesOn) {
        groups.getLast().add(row);
      } else {
        groups.add(new ArrayList<>(List.of(row)));
        named = !row.cells().get(key).markdown().isBlank();
      }
    }
    return groups.stream().map(rows -> new RowGroup(table, key, rows)).toList();
  }

  /** What the rows tell of. */
  String name() {
    return rows.getFirst().cells().get(key).markdown();
  }

  Lines lines() {
    return rows.getFirst().lines().to(rows.getLast().lines().last());
  }

  /** The columns behind the key in which something stands; none if all of it is dashes. */
  List<Integer> asked() {
    boolean tells =
        columns().anyMatch(c -> rows.stream().anyMatch(row -> tells(row.cells().get(c))));
    return tells
        ? columns()
            .filter(c -> rows.stream().anyMatch(row -> !row.cells().get(c).markdown().isBlank()))
            .boxed()
            .toList()
        : List.of();
  }

  private IntStream columns() {
    return IntStream.range(key + 1, table.header().size());
  }

  private static boolean tells(Prose cell) {
    return cell.markdown()
        .codePoints()
        .anyMatch(c -> !Character.isWhitespace(c) && "-–—".indexOf(c) < 0);
  }

  /** What stands in those columns: a row with its headers, several as a table. */
  String told(List<Integer> asked) {
    if (rows.size() == 1) {
      return asked.size() == 1
          ? cell(rows.getFirst(), asked.getFirst())
          : asked.stream()
              .map(c -> "- %s%s".formatted(named(c), cell(rows.getFirst(), c)))
              .collect(Collectors.joining("\n"));
    }
    if (asked.size() == 1) {
      return rows.stream()
          .map(row -> "- " + cell(row, asked.getFirst()))
          .collect(Collectors.joining("\n"));
    }
    var told =
        rows.stream().map(row -> new Block.Row(cells(row.cells(), asked), row.lines())).toList();
    var alignments = asked.stream().map(table.alignments()::get).toList();
    return MarkdownWriter.write(
        new Block.Table(alignments, cells(table.header(), asked), told, lines()));
  }

  private static String cell(Block.Row row, int column) {
    return row.cells().get(column).markdown();
  }

  private String named(int column) {
    String header = TableShape.header(table, column);
    return header.isEmpty() ? "" : "**%s**: ".formatted(header);
  }

  private static List<Prose> cells(List<Prose> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }
}
