package app.guidebox.guide.extract.table;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells made-up data, with which an example or a task works, from what is to be learned: boats B1,
 * B2 and B3 with their figures, and rows of a database.
 */
final class SampleData {
  /** Names of what is counted in tasks: processes, jobs, tasks, threads, students, points. */
  private static final String COUNTED = "PJTSX";

  private static final String ID = "id";

  /** A figure with its unit is no longer. */
  private static final int MAX_FIGURE = 10;

  private static final int MIN_ROWS = 2;

  private static final Pattern NUMBERED = Pattern.compile("(\\D{2,20}?)(\\d{1,5})");

  /** How trackers and forms number what they hold. */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,6}[-_]");

  /** What made-up figures are told of, with a number behind it. */
  private static final WordList NAMES = Words.load("sampled-names");

  private SampleData() {}

  /**
   * Whether the rows are such.
   *
   * @param headers in plain text, as they are written
   * @param rows the cells' Markdown
   */
  static boolean holds(List<String> headers, List<List<String>> rows) {
    return rows.size() >= MIN_ROWS
        && (areCounted(rows)
            || areNamedByNumber(rows)
            || isFromDatabase(headers, rows)
            || areNumbered(headers, rows));
  }

  // "P1 | 0 | 8", "P2 | 1 ms | 4 ms"
  private static boolean areCounted(List<List<String>> rows) {
    int first = number(rows.getFirst().getFirst());
    if (first != 0 && first != 1) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (number(row.getFirst()) != first + i
          || row.stream().skip(1).anyMatch(cell -> !isFigure(cell))) {
        return false;
      }
    }
    return true;
  }

  // "Boat 1 | 8", "Boat 2 | 4" of a kind that examples count, or "TIDE-11 | 8 h", "TIDE-12 | 4 h"
  private static boolean areNamedByNumber(List<List<String>> rows) {
    String kind = "";
    long last = 0;
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      Matcher name = NUMBERED.matcher(Plain.of(row.getFirst()));
      if (!name.matches()
          || (i > 0 && (!name.group(1).equals(kind) || Long.parseLong(name.group(2)) != last + 1))
          || row.size() < 2
          || row.stream().skip(1).anyMatch(cell -> !isFigure(cell))) {
        return false;
      }
      kind = name.group(1);
      last = Long.parseLong(name.group(2));
    }
    return CODE.matcher(kind).matches() || NAMES.contains(Words.lower(kind.strip()));
  }

  // 3 in "P3"; -1 where it is none of them.
  private static int number(String cell) {
    String name = Plain.of(cell).replace("_", "");
    return name.length() == 2 && COUNTED.indexOf(name.charAt(0)) >= 0
        ? Character.digit(name.charAt(1), 10)
        : -1;
  }

  private static boolean isFigure(String cell) {
    String figure = Plain.of(cell);
    return figure.length() <= MAX_FIGURE
        && !figure.isEmpty()
        && (Character.isDigit(figure.charAt(0)) || "-–—?".indexOf(figure.charAt(0)) >= 0);
  }

  // "boat_id | name | berth", with numbers below the first.
  private static boolean isFromDatabase(List<String> headers, List<List<String>> rows) {
    return headers.getFirst().endsWith(ID)
        && headers.stream().allMatch(SampleData::isIdentifier)
        && rows.stream().allMatch(row -> Cells.isNumber(Plain.of(row.getFirst())));
  }

  // "BoatID" above 101, 102 and so on.
  private static boolean areNumbered(List<String> headers, List<List<String>> rows) {
    String key = headers.getFirst();
    int name = key.length() - ID.length();
    boolean id =
        name > 0
            && key.regionMatches(true, name, ID, 0, ID.length())
            && Character.isUpperCase(key.charAt(name))
            && !Character.isUpperCase(key.charAt(name - 1));
    if (!id) {
      return false;
    }
    int next = Cells.number(Plain.of(rows.getFirst().getFirst()));
    for (var row : rows) {
      String cell = Plain.of(row.getFirst());
      if (!Cells.isNumber(cell) || Cells.number(cell) != next++) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIdentifier(String header) {
    return !header.isEmpty()
        && header.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_' || Character.isDigit(c));
  }
}
