package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of a key in a table that tell of the questions and answer none: their level, where to
 * read on.
 */
final class KeyColumns {
  private static final WordList TOLD =
      Words.load("source-titles").with(Words.load("question-facts"), Words.load("levels"));

  /** The number and the answer stand before them. */
  private static final int MIN_COLUMNS = 2;

  private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

  private KeyColumns() {}

  /** The lines, the rows of tables without such columns. */
  static List<String> without(List<String> lines) {
    int table = 0;
    while (table + 1 < lines.size() && !isRule(lines.get(table + 1))) {
      table++;
    }
    if (table + 1 >= lines.size()) {
      return lines;
    }
    var kept = new ArrayList<String>(lines.size());
    var dropped = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!isRow(line)) {
        dropped.clear();
      } else if (i + 1 < lines.size() && isRule(lines.get(i + 1))) {
        dropped = told(line);
      }
      kept.add(dropped.isEmpty() ? line : without(line, dropped));
    }
    return kept;
  }

  private static boolean isRow(String line) {
    return line.startsWith("|");
  }

  private static boolean isRule(String line) {
    return isRow(line) && line.contains("--") && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
  }

  private static BitSet told(String header) {
    String[] cells = CELLS.split(header, -1);
    var told = new BitSet();
    for (int i = MIN_COLUMNS + 1; i < cells.length; i++) {
      told.set(i, TOLD.contains(Words.lower(Plain.of(cells[i].strip()))));
    }
    return told;
  }

  private static String without(String row, BitSet dropped) {
    String[] cells = CELLS.split(row, -1);
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.length; i++) {
      if (!dropped.get(i)) {
        kept.add(cells[i]);
      }
    }
    return String.join("|", kept);
  }
}
