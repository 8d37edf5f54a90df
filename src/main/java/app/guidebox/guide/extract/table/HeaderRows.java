package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of names and what is told of them whose first row stands where headers belong: {@code |
 * Hull | The body of a boat, without its masts. |} above {@code |---|---|}.
 */
final class HeaderRows {
  private static final int COLUMNS = 2;

  /** A longer cell is no name. */
  private static final int MAX_NAME = 60;

  /** A sentence of so many words is told of the name beside it, and so are so many without end. */
  private static final int MIN_SENTENCE = 6;

  private static final int MIN_TEXT = 14;

  private HeaderRows() {}

  /** The table with that row below empty headers. */
  static Block.Table opened(Block.Table table) {
    if (table.header().size() != COLUMNS || table.rows().size() < 2 || !isRecord(table.header())) {
      return table;
    }
    var rows = new ArrayList<Block.Row>();
    int line = table.lines().first();
    rows.add(new Block.Row(table.header(), new Lines(line, line)));
    rows.addAll(table.rows());
    var blank = List.of(Prose.EMPTY, Prose.EMPTY);
    return new Block.Table(table.alignments(), blank, rows, table.lines());
  }

  /** Whether the cells are a name and a sentence that tells of it. */
  static boolean isRecord(List<Prose> cells) {
    String name = cells.getFirst().markdown().strip();
    String told = Plain.of(cells.getLast().markdown()).strip();
    if (name.isEmpty()
        || name.length() > MAX_NAME
        || told.isEmpty()
        || TermWords.isTermHeader(Plain.title(name))) {
      return false;
    }
    boolean ended = ".。।".indexOf(told.charAt(told.length() - 1)) >= 0;
    return Words.areAtLeast(ended ? MIN_SENTENCE : MIN_TEXT, told);
  }
}
