package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a table that tell of one thing: the first names it, and the key of the others is empty,
 * says the same or points up.
 *
 * @param named how many columns name it, from the key on: two where the first alone comes again
 */
record RowGroup(Block.Table table, int key, int named, List<Block.Row> rows) {
  /** A longer second name is text. */
  private static final int MAX_NAME = 60;

  /** Joins a cell with the one above it, where a guide's program knows it. */
  private static final String AS_ABOVE = "^";

  private static final Pattern OUTER_BREAKS =
      Pattern.compile("^(?:\\s*<br ?/?>)+\\s*|\\s*(?:<br ?/?>\\s*)+$");

  RowGroup {
    rows = List.copyOf(rows);
  }

  /**
   * The groups of a table, from top to bottom; most have one row.
   *
   * @param names whether the key's column names things and asks nothing
   */
  static List<RowGroup> of(Block.Table table, int key, boolean names) {
    var paired = names && comesAgain(table, key) ? paired(table, key) : Set.<String>of();
    var groups = new ArrayList<RowGroup>();
    var rows = new ArrayList<Block.Row>();
    String name = "";
    for (Block.Row row : table.rows()) {
      String own = comparable(row, key);
      if (isBlank(row, key) && !rows.isEmpty()) {
        continue;
      }
      boolean same = names && own.equals(name) && !paired.contains(own);
      boolean goesOn = !name.isEmpty() && (own.isEmpty() || own.equals(AS_ABOVE) || same);
      if (!goesOn && !rows.isEmpty()) {
        groups.add(new RowGroup(table, key, paired.contains(name) ? 2 : 1, rows));
        rows.clear();
      }
      rows.add(row);
      name = goesOn ? name : own;
    }
    groups.add(new RowGroup(table, key, paired.contains(name) ? 2 : 1, rows));
    return groups;
  }

  // Left to be filled in; a number may stand before the key.
  private static boolean isBlank(Block.Row row, int key) {
    return row.cells().stream().skip(key).allMatch(cell -> cell.markdown().isBlank());
  }

  private static boolean comesAgain(Block.Table table, int key) {
    var names = new HashSet<String>();
    return !table.rows().stream().allMatch(row -> names.add(comparable(row, key)));
  }

  // The names that rows share whose second column tells them apart and leaves something to ask.
  private static Set<String> paired(Block.Table table, int key) {
    if (table.header().size() <= key + 2) {
      return Set.of();
    }
    var seconds = new HashMap<String, Set<String>>();
    var alike = new HashSet<String>();
    for (Block.Row row : table.rows()) {
      String name = comparable(row, key);
      String second = comparable(row, key + 1);
      boolean names = !second.isEmpty() && second.length() <= MAX_NAME;
      boolean asks =
          IntStream.range(key + 2, row.cells().size()).anyMatch(c -> tells(row.cells().get(c)));
      if (!names || !asks || !seconds.computeIfAbsent(name, _ -> new HashSet<>()).add(second)) {
        alike.add(name);
      }
    }
    var paired = new HashSet<String>();
    seconds.forEach(
        (name, each) -> {
          if (each.size() > 1 && !name.isEmpty() && !alike.contains(name)) {
            paired.add(name);
          }
        });
    return paired;
  }

  private static String comparable(Block.Row row, int column) {
    String cell = row.cells().get(column).markdown().strip();
    // In code `%a` is another thing than `%A`.
    return cell.startsWith("`") ? cell : Words.lower(cell).strip();
  }

  /** What the rows tell of. */
  String name() {
    return cell(rows.getFirst(), key);
  }

  /** What tells it from others of that name; empty where the name is its own. */
  String second() {
    return named > 1 ? cell(rows.getFirst(), key + 1) : "";
  }

  Lines lines() {
    return rows.getFirst().lines().to(rows.getLast().lines().last());
  }

  /**
   * The columns behind the key in which something stands; none if all of it is dashes, and all that
   * have a header where it is marks, for which of them have one is what they tell.
   */
  List<Integer> asked() {
    boolean tells =
        columns().anyMatch(c -> rows.stream().anyMatch(row -> tells(row.cells().get(c))));
    if (!tells) {
      return List.of();
    }
    boolean marks = rows.size() == 1 && columns().allMatch(c -> isMark(cell(rows.getFirst(), c)));
    return columns()
        .filter(
            c ->
                (marks && !TableShape.header(table, c).isBlank())
                    || rows.stream().anyMatch(row -> !row.cells().get(c).markdown().isBlank()))
        .boxed()
        .toList();
  }

  private static boolean isMark(String cell) {
    return !Words.hasLetterOrDigit(cell) || Cells.isCross(cell);
  }

  private IntStream columns() {
    return IntStream.range(key + named, table.header().size());
  }

  private static boolean tells(Prose cell) {
    return cell.markdown()
        .codePoints()
        .anyMatch(c -> !Character.isWhitespace(c) && "-–—…._?？".indexOf(c) < 0);
  }

  /** What stands in those columns: a row with its headers, several as a table. */
  String told(List<Integer> asked) {
    if (rows.size() == 1) {
      return asked.size() == 1
          ? cell(rows.getFirst(), asked.getFirst())
          : asked.stream()
              .map(c -> "- " + labelled(c) + orDash(cell(rows.getFirst(), c)))
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
    String cell = row.cells().get(column).markdown();
    return cell.contains("<br") ? OUTER_BREAKS.matcher(cell).replaceAll("") : cell;
  }

  private static String orDash(String cell) {
    return cell.isBlank() ? "–" : cell;
  }

  private String labelled(int column) {
    String header = TableShape.header(table, column);
    return header.isEmpty() ? "" : "**" + header + "**: ";
  }

  private static List<Prose> cells(List<Prose> cells, List<Integer> columns) {
    return columns.stream().map(cells::get).toList();
  }
}
