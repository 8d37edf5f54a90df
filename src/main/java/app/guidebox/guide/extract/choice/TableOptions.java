package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Options in the rows of a table, with their letters in the first column. */
final class TableOptions {
  private static final WordList HEADERS = Words.load("options");

  private static final int MIN_ROWS = 3;

  /** No exam offers more. */
  private static final int MAX_ROWS = 12;

  /** A letter and what stands around it are shorter. */
  private static final int MAX_LETTER = 6;

  private static final int CIRCLED = 'Ⓐ';
  private static final int NEGATIVE_CIRCLED = 0x1F150;
  private static final int NEGATIVE_SQUARED = 0x1F170;
  private static final int LETTERS = 26;

  private TableOptions() {}

  /** The options in the table, which is the unit with that index. */
  static Optional<Options> of(Block.Table table, int at) {
    int rows = table.rows().size();
    if (rows < 2 || rows > MAX_ROWS || !areLetters(table.rows())) {
      return Optional.empty();
    }
    int columns = table.header().size();
    int verdicts =
        IntStream.range(1, columns)
            .filter(column -> judges(table.rows(), column))
            .findFirst()
            .orElse(0);
    boolean offered = rows >= MIN_ROWS && columns == 2 && isOffer(table);
    return verdicts > 1 || offered
        ? Optional.of(new Options(choices(table, verdicts), false, at, "", at + 1))
        : Optional.empty();
  }

  private static List<Choice> choices(Block.Table table, int verdicts) {
    var choices = new ArrayList<Choice>();
    for (Block.Row row : table.rows()) {
      String note =
          IntStream.range(2, row.cells().size())
              .filter(column -> column != verdicts)
              .mapToObj(column -> cell(row, column))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      String letter = String.valueOf((char) ('A' + choices.size()));
      boolean right = verdicts > 0 && cell(row, verdicts).charAt(0) == '✅';
      choices.add(new Choice(letter, cell(row, 1), right, note));
    }
    return List.copyOf(choices);
  }

  private static boolean areLetters(List<Block.Row> rows) {
    return IntStream.range(0, rows.size())
        .allMatch(i -> letter(cell(rows.get(i), 0)) == 'A' + i && !cell(rows.get(i), 1).isEmpty());
  }

  // The letter in the cell, in whatever circle or bracket it stands; 0 if there is none.
  private static int letter(String cell) {
    String bare = cell.length() > MAX_LETTER ? "" : Plain.of(cell).strip();
    int start = bare.startsWith("(") ? 1 : 0;
    if (bare.length() <= start) {
      return 0;
    }
    int c = bare.codePointAt(start);
    String behind = bare.substring(start + Character.charCount(c));
    if (!behind.isEmpty() && ".):".indexOf(behind.charAt(0)) < 0) {
      return 0;
    }
    for (int first : new int[] {CIRCLED, NEGATIVE_CIRCLED, NEGATIVE_SQUARED}) {
      if (c >= first && c < first + LETTERS) {
        return 'A' + c - first;
      }
    }
    return Character.toUpperCase(c);
  }

  // "✅ Correct" in one cell and "❌ Incorrect" in the others.
  private static boolean judges(List<Block.Row> rows, int column) {
    long right = rows.stream().filter(row -> cell(row, column).startsWith("✅")).count();
    long wrong = rows.stream().filter(row -> cell(row, column).startsWith("❌")).count();
    return right > 0 && wrong > 0 && right + wrong == rows.size();
  }

  private static boolean isOffer(Block.Table table) {
    return table.header().stream().anyMatch(cell -> HEADERS.contains(Plain.title(cell.markdown())));
  }

  private static String cell(Block.Row row, int column) {
    return column < row.cells().size() ? row.cells().get(column).markdown().strip() : "";
  }
}
