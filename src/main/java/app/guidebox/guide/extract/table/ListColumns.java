package app.guidebox.guide.extract.table;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns that are lists side by side: one is longer, or their headers say that each holds what is
 * true of itself. No row belongs together.
 */
final class ListColumns {
  /** Those who do something or have a duty, each in a column of their own. */
  private static final WordList PARTIES = Words.load("parties");

  /** Of whom a customer has one, and what they sell can be mapped to one another. */
  private static final Set<String> PROVIDERS =
      Set.of("aws", "azure", "gcp", "google cloud", "microsoft", "amazon", "google", "cloud");

  /** With these a header says that it is the opposite of another. */
  private static final Set<String> NEGATIONS =
      Set.of(
          "un", "non", "non-", "non ", "not ", "no ", "no-", "semi", "semi-", "semi ", "quasi-",
          "in", "im", "ir", "il", "dis", "nicht ", "nicht-", "kein ", "keine ", "sin ", "sem ",
          "não ", "não-", "não", "sans ", "niet-", "niet ", "icke-", "не", "не ", "не-", "полу",
          "nie", "nie ", "ne", "非", "不", "无", "無", "半", "비", "không ", "tidak ", "unlike ");

  /** A shorter word may end another by chance. */
  private static final int MIN_STEM = 4;

  /** A group may go on in two columns. */
  private static final int MIN_COLUMNS = 3;

  /** Fewer cells at the end of a longer list are what is said of the last row. */
  private static final int MIN_LONGER = 2;

  /** Behind these a number has two digits. */
  private static final int MAX_COUNTED = 9;

  private ListColumns() {}

  /**
   * Whether both columns count their cells, one with numbers and the other with letters: what is to
   * be matched does not stand side by side.
   */
  static boolean areCounted(Block.Table table) {
    return table.header().size() == 2
        && table.rows().size() >= MIN_COLUMNS
        && ((areCounted(table, 0, '1') && areCounted(table, 1, 'A'))
            || (areCounted(table, 0, 'A') && areCounted(table, 1, '1')));
  }

  private static boolean areCounted(Block.Table table, int column, char first) {
    return IntStream.range(0, Math.min(table.rows().size(), MAX_COUNTED))
        .allMatch(
            row ->
                isCounted(
                    Plain.of(table.rows().get(row).cells().get(column).markdown()),
                    (char) (first + row)));
  }

  // "2. Sheet", "(b) trims a sail"
  private static boolean isCounted(String cell, char count) {
    int at = cell.startsWith("(") ? 1 : 0;
    return at + 1 < cell.length()
        && Character.toUpperCase(cell.charAt(at)) == count
        && ".):".indexOf(cell.charAt(at + 1)) >= 0;
  }

  /** Whether the columns of the table, whose headers have these names, are such lists. */
  static boolean are(Block.Table table, String first, String second) {
    return table.header().size() == 2 ? areAlike(table, first, second) : runOut(table);
  }

  /**
   * Whether the headers, in small letters, are opposites or name those who have duties: {@code
   * Skipper} and {@code Crew}, {@code Reversible} and {@code Irreversible}.
   */
  static boolean areApart(List<String> headers) {
    return headers.stream().noneMatch(String::isBlank)
        && (areParties(headers) || areOpposites(headers));
  }

  private static boolean areParties(List<String> headers) {
    return headers.stream().allMatch(it -> PARTIES.contains(it) || PROVIDERS.contains(it))
        && headers.stream().anyMatch(PARTIES::contains);
  }

  private static boolean areOpposites(List<String> headers) {
    String stem = headers.stream().min(Comparator.comparingInt(String::length)).orElse("");
    return (stem.length() >= MIN_STEM || (stem.length() > 1 && Words.isWide(stem)))
        && headers.stream().filter(stem::equals).count() == 1
        && headers.stream().allMatch(header -> header.equals(stem) || negates(header, stem));
  }

  private static boolean negates(String header, String stem) {
    return header.endsWith(stem)
        && NEGATIONS.contains(header.substring(0, header.length() - stem.length()));
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
