package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Block.Alignment;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows of cells without the line of dashes that makes them a table: {@code | Sail | Where |} above
 * {@code | Jib | in front |} and more of the like.
 */
final class PipedRows {
  /** Fewer may be anything, such as links side by side. */
  private static final int MIN_ROWS = 3;

  /** What names a column is shorter. */
  private static final int MAX_NAME = 40;

  private PipedRows() {}

  /** The table that the lines of a paragraph are, all of them with as many cells. */
  static Optional<Block.Table> table(String markdown, Lines lines, BlockBuilder builder) {
    int end = markdown.indexOf('\n');
    int bar = markdown.indexOf('|');
    if (bar < 0 || bar > end) {
      return Optional.empty();
    }
    String[] texts = markdown.split("\n", -1);
    if (texts.length < MIN_ROWS || texts.length != lines.last() - lines.first() + 1) {
      return Optional.empty();
    }
    boolean edged = markdown.charAt(0) == '|';
    var cells = new ArrayList<List<String>>();
    for (String text : texts) {
      var row = cells(text.strip(), edged);
      if (row.size() < 2 || (!cells.isEmpty() && row.size() != cells.getFirst().size())) {
        return Optional.empty();
      }
      cells.add(row);
    }
    if (!isHeader(cells)) {
      return Optional.empty();
    }
    var rows = new ArrayList<Block.Row>();
    for (int i = 1; i < cells.size(); i++) {
      int line = lines.first() + i;
      rows.add(new Block.Row(proses(cells.get(i), builder), new Lines(line, line)));
    }
    var header = proses(cells.getFirst(), builder);
    var alignments = Collections.nCopies(header.size(), Alignment.START);
    return Optional.of(new Block.Table(alignments, header, rows, lines));
  }

  private static List<Prose> proses(List<String> cells, BlockBuilder builder) {
    return cells.stream().map(builder::prose).toList();
  }

  // Short names, shorter together than what stands below them.
  private static boolean isHeader(List<List<String>> rows) {
    var names = rows.getFirst();
    double others = rows.stream().skip(1).mapToInt(PipedRows::length).average().orElse(0);
    return length(names) < others
        && names.stream().skip(1).noneMatch(String::isEmpty)
        && names.stream().allMatch(PipedRows::isName)
        && rows.stream().noneMatch(row -> row.getFirst().isEmpty());
  }

  private static boolean isName(String cell) {
    return cell.length() <= MAX_NAME
        && cell.chars().noneMatch(c -> "[`!?<".indexOf(c) >= 0 || Character.isDigit(c));
  }

  private static int length(List<String> cells) {
    return cells.stream().mapToInt(String::length).sum();
  }

  // What stands between bars; those at both ends, or a blank at both sides of each.
  private static List<String> cells(String row, boolean edged) {
    boolean whole = !edged || (row.length() > 1 && row.startsWith("|") && row.endsWith("|"));
    if (!whole || (!edged && (row.startsWith("|") || row.endsWith("|")))) {
      return List.of();
    }
    var cells = new ArrayList<String>();
    int to = edged ? row.length() - 1 : row.length();
    int from = edged ? 1 : 0;
    boolean code = false;
    for (int i = from; i <= to; i++) {
      boolean bar = i == to || (row.charAt(i) == '|' && !code && row.charAt(i - 1) != '\\');
      if (i < to && row.charAt(i) == '`') {
        code = !code;
      }
      if (bar) {
        boolean spaced = edged || i == to || row.startsWith(" | ", i - 1);
        if (!spaced) {
          return List.of();
        }
        cells.add(row.substring(from, i).strip());
        from = i + 1;
      }
    }
    return cells;
  }
}
