package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes columns off a table that only lead to other places of the same guide or its neighbours, and
 * the links off the names of what its rows tell of.
 */
final class TableLinks {
  /** A longer cell holds text. */
  private static final int MAX_CELL = 300;

  /** What is left must still compare. */
  private static final int MIN_COLUMNS = 2;

  /** So large a part of a column are links. */
  private static final double SHARE = 0.6;

  private static final Pattern LOCAL =
      Pattern.compile("[\\s*_]*(?:\\[[^\\[\\]]*\\]\\((?!\\w+://)[^()\\s]*\\)[\\s,;*_]*)+");

  /** What a guide advises to learn first. */
  private static final WordList PRIORITIES = Words.load("priority-headers");

  private static final WordList PAGES = Words.load("page-headers");

  private static final WordList HEADERS = Words.load("link-headers");

  private TableLinks() {}

  /** The table without such columns behind its first one, if enough are left. */
  static Block.Table without(Block.Table written) {
    var table = named(written);
    var kept =
        IntStream.range(0, table.header().size())
            .filter(column -> column == 0 || !leads(table, column))
            .boxed()
            .toList();
    return kept.size() == table.header().size() || kept.size() < MIN_COLUMNS
        ? table
        : new Block.Table(
            of(table.alignments(), kept),
            of(table.header(), kept),
            table.rows().stream()
                .map(row -> new Block.Row(of(row.cells(), kept), row.lines()))
                .toList(),
            table.lines());
  }

  // Names that lead to their own titles further down stand before the kinds that they are of.
  private static Block.Table named(Block.Table table) {
    if (table.header().size() <= MIN_COLUMNS
        || !table.rows().stream().allMatch(row -> isOnPage(row.cells().get(1)))) {
      return table;
    }
    var names = new HashSet<String>();
    var kinds = new HashSet<String>();
    var rows = new ArrayList<Block.Row>();
    Prose kind = table.rows().getFirst().cells().getFirst();
    for (Block.Row row : table.rows()) {
      kind = row.cells().getFirst().markdown().isBlank() ? kind : row.cells().getFirst();
      var name = new Prose(Plain.of(row.cells().get(1).markdown()), List.of());
      names.add(name.markdown());
      kinds.add(kind.markdown());
      var cells = new ArrayList<>(row.cells());
      cells.set(0, name);
      cells.set(1, kind);
      rows.add(new Block.Row(cells, row.lines()));
    }
    if (names.size() < rows.size() || kinds.size() == rows.size()) {
      return table;
    }
    var header = new ArrayList<>(table.header());
    Collections.swap(header, 0, 1);
    return new Block.Table(table.alignments(), header, rows, table.lines());
  }

  private static boolean isOnPage(Prose cell) {
    String text = cell.markdown();
    return text.contains("](#") && text.length() <= MAX_CELL && LOCAL.matcher(text).matches();
  }

  /** Whether the header stands above pages: {@code Page #}. */
  static boolean isOfPages(String header) {
    return PAGES.contains(TermWords.withoutEnd(Words.lower(header), " #.").strip());
  }

  private static boolean leads(Block.Table table, int column) {
    String header = Words.lower(Plain.of(table.header().get(column).markdown()));
    if (PRIORITIES.contains(header)
        && table.header().size() > MIN_COLUMNS
        && table.rows().stream()
            .noneMatch(row -> Words.hasLetterOrDigit(row.cells().get(column).markdown()))) {
      return true;
    }
    if (isOfPages(header)
        && table.rows().stream()
            .allMatch(row -> Cells.isNumber(row.cells().get(column).markdown()))) {
      return true;
    }
    boolean titled = HEADERS.contains(header);
    var cells = table.rows().stream().map(row -> row.cells().get(column)).toList();
    long links = cells.stream().filter(cell -> isLink(cell, titled)).count();
    // Below such a header a cell may be left open.
    long open = titled ? cells.stream().filter(cell -> cell.markdown().isBlank()).count() : 0;
    return links > SHARE * (cells.size() - open);
  }

  // Below a header that says so, any address or name of a page.
  private static boolean isLink(Prose cell, boolean titled) {
    String text = cell.markdown();
    if (text.length() > MAX_CELL || text.contains("://")) {
      return false;
    }
    return titled ? !text.isBlank() : text.contains("](") && LOCAL.matcher(text).matches();
  }

  private static <T> List<T> of(List<T> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }
}
