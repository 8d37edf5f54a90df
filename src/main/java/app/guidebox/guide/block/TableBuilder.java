package app.guidebox.guide.block;

import app.guidebox.guide.Block;
import app.guidebox.guide.Block.Alignment;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.inline.InlineBuilder;
import app.guidebox.guide.island.Island;
import app.guidebox.guide.syntax.Characters;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the library's tables into {@link Block.Table}s. */
final class TableBuilder {
  /** What names a column is shorter. */
  private static final int MAX_NAME = 40;

  private static final Pattern BREAK_AT_END =
      Pattern.compile("(?:\\s*<br\\s{0,5}/?>)+\\s*(\\*{0,3})$");

  private final LineIndex index;

  TableBuilder(LineIndex index) {
    this.index = index;
  }

  Block.Table table(TableBlock table) {
    var alignments = new ArrayList<Alignment>();
    var header = new ArrayList<Prose>();
    var rows = new ArrayList<Block.Row>();
    for (Node part : table.getChildren()) {
      for (Node row : part.getChildren()) {
        if (part instanceof TableHead && row instanceof TableRow && header.isEmpty()) {
          row.getChildren().forEach(cell -> alignments.add(alignment(cell)));
          header.addAll(cells(row));
        } else if (part instanceof TableBody && row instanceof TableRow) {
          rows.add(new Block.Row(cells(row), lineOf(row)));
        }
      }
    }
    int width =
        header.isEmpty()
            ? rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0)
            : header.size();
    rows.replaceAll(row -> new Block.Row(padded(joined(row.cells(), width), width), row.lines()));
    var alignedTo = padded(alignments, width, Alignment.START);
    return new Block.Table(
        alignedTo,
        padded(header, width),
        rows,
        index.lines(table.getStartOffset(), table.getEndOffset()));
  }

  /** The table that was written in HTML; one without a header has empty titles. */
  static Block.Table table(Island.HtmlTable table, BlockBuilder builder) {
    var rows = new ArrayList<Block.Row>();
    for (Island.HtmlRow row : table.rows()) {
      var cells = row.cells().stream().map(builder::prose).toList();
      rows.add(new Block.Row(cells, row.lines()));
    }
    int width = rows.getFirst().cells().size();
    boolean headed = table.headed() || isSetOff(rows) || names(rows);
    var header = headed ? rows.removeFirst().cells() : Collections.nCopies(width, Prose.EMPTY);
    var alignments = Collections.nCopies(width, Alignment.START);
    return new Block.Table(alignments, header, rows, table.lines());
  }

  // A row in bold above others that are not.
  private static boolean isSetOff(List<Block.Row> rows) {
    return rows.size() > 1
        && isBold(rows.getFirst())
        && rows.stream().skip(1).noneMatch(TableBuilder::isBold);
  }

  private static boolean isBold(Block.Row row) {
    var named = row.cells().stream().filter(cell -> !cell.markdown().isBlank()).toList();
    return !named.isEmpty()
        && named.stream()
            .allMatch(
                cell ->
                    cell.content().size() == 1
                        && cell.content().getFirst() instanceof Inline.Styled(Inline.Style style, _)
                        && style == Inline.Style.STRONG);
  }

  // Short words above text, without a mark of their own; two columns may as well be names and
  // texts.
  private static boolean names(List<Block.Row> rows) {
    var first = rows.getFirst().cells();
    boolean shorter =
        first.stream().allMatch(cell -> cell.markdown().length() <= MAX_NAME)
            && first.stream().skip(1).noneMatch(cell -> cell.markdown().isBlank());
    if (rows.size() < 2 || !shorter) {
      return false;
    }
    double others = rows.stream().skip(1).mapToInt(row -> length(row)).average().orElse(0);
    return first.size() > 2
        ? first.getFirst().markdown().isBlank() || length(rows.getFirst()) <= others
        : length(rows.getFirst()) * 2 <= others;
  }

  private static int length(Block.Row row) {
    return row.cells().stream().mapToInt(cell -> cell.markdown().length()).sum();
  }

  // A row is a line; the library lets one without any cell of its own begin where the text does.
  private Lines lineOf(Node row) {
    return index.lines(row.getEndOffset(), row.getEndOffset());
  }

  private static List<Prose> cells(Node row) {
    var cells = new ArrayList<Prose>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell found) {
        String markdown = withoutBreak(Characters.of(found.getText()).strip());
        cells.add(new Prose(markdown, InlineBuilder.contentOf(found)));
      }
    }
    return cells;
  }

  // "**Reef<br>**" and "a smaller sail<br>" end in a break that shows nothing.
  private static String withoutBreak(String cell) {
    return cell.contains("<br") ? BREAK_AT_END.matcher(cell).replaceFirst("$1") : cell;
  }

  // What stands behind the last column goes on with it.
  private static List<Prose> joined(List<Prose> cells, int size) {
    if (cells.size() <= size || size == 0) {
      return cells;
    }
    var rest =
        cells.subList(size - 1, cells.size()).stream()
            .filter(cell -> !cell.markdown().isBlank())
            .toList();
    var content = new ArrayList<Inline>();
    for (Prose cell : rest) {
      if (!content.isEmpty()) {
        content.add(new Inline.Text(" | "));
      }
      content.addAll(cell.content());
    }
    String markdown = rest.stream().map(Prose::markdown).collect(Collectors.joining(" | "));
    var joined = new ArrayList<>(cells.subList(0, size - 1));
    joined.add(new Prose(markdown, content));
    return joined;
  }

  private static List<Prose> padded(List<Prose> cells, int size) {
    return padded(cells, size, Prose.EMPTY);
  }

  private static <T> List<T> padded(List<T> cells, int size, T filling) {
    var padded = new ArrayList<>(cells.subList(0, Math.min(cells.size(), size)));
    while (padded.size() < size) {
      padded.add(filling);
    }
    return padded;
  }

  private static Alignment alignment(Node cell) {
    var alignment = cell instanceof TableCell found ? found.getAlignment() : null;
    return switch (alignment) {
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.END;
      case LEFT -> Alignment.START;
      case null -> Alignment.START;
    };
  }
}
