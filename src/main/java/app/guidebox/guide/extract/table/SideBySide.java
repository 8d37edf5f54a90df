package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Two tables written as one: {@code | Term | Meaning | Term | Meaning |}. */
final class SideBySide {
  private static final int MIN_COLUMNS = 4;

  private SideBySide() {}

  /** The tables beside one another, or the table itself. */
  static List<Block.Table> parts(Block.Table table) {
    int columns = table.header().size();
    int half = columns / 2;
    if (columns < MIN_COLUMNS || columns % 2 > 0) {
      return List.of(table);
    }
    for (int i = 0; i < half; i++) {
      String name = name(table, i);
      if (name.isEmpty() || !name.equals(name(table, half + i))) {
        return List.of(table);
      }
    }
    return List.of(part(table, 0, half), part(table, half, columns));
  }

  // "Terms" beside "Term" is the same header.
  private static String name(Block.Table table, int column) {
    return TermWords.withoutEnd(
        Words.lower(Plain.of(table.header().get(column).markdown())).strip(), "s:");
  }

  private static Block.Table part(Block.Table table, int from, int to) {
    var rows =
        table.rows().stream()
            .filter(row -> from < row.cells().size())
            .filter(row -> !row.cells().get(from).markdown().isBlank())
            .map(row -> part(row, from, Math.min(to, row.cells().size())))
            .toList();
    return new Block.Table(
        table.alignments().subList(from, Math.min(to, table.alignments().size())),
        table.header().subList(from, to),
        rows,
        table.lines());
  }

  private static Block.Row part(Block.Row row, int from, int to) {
    return new Block.Row(row.cells().subList(from, to), row.lines());
  }
}
