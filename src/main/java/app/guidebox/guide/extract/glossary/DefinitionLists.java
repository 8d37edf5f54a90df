package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** The definition lists of some Markdown dialects, where a line {@code : text} follows the term. */
final class DefinitionLists {
  private static final char MARK = ':';

  /** Longer lines above text that is glued to its mark are sentences. */
  private static final int MAX_NAME = 60;

  private DefinitionLists() {}

  /** A term, and what the lines below it say. */
  record Entry(String name, String text, Lines lines) {}

  /** The terms that the paragraph defines so. */
  static List<Entry> of(Unit unit) {
    if (!unit.text().contains("\n" + MARK)) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    String[] rows = unit.text().split("\n", -1);
    for (int i = 1; i < rows.length; i++) {
      if (isTold(rows, i) && !isMarked(rows[i - 1]) && !rows[i - 1].isBlank()) {
        int end = i;
        var text = new StringBuilder();
        while (end < rows.length && isTold(rows, end)) {
          text.append(text.isEmpty() ? "" : "\n\n").append(rows[end++].substring(1).strip());
        }
        int first = unit.lines().first() + i - 1;
        int last = Math.min(unit.lines().last(), unit.lines().first() + end - 1);
        var lines = new Lines(Math.min(first, last), last);
        entries.add(new Entry(Emphasis.unwrapped(rows[i - 1]), text.toString(), lines));
        i = end;
      }
    }
    return entries;
  }

  // ": a smaller sail", also ":A smaller sail" right below a name.
  private static boolean isTold(String[] rows, int at) {
    String row = rows[at];
    if (!isMarked(row)) {
      return false;
    }
    return row.charAt(1) == ' '
        || (Character.isUpperCase(row.charAt(1))
            && row.indexOf(MARK, 1) != row.length() - 1
            && rows[at - 1].length() <= MAX_NAME);
  }

  private static boolean isMarked(String row) {
    return row.length() > 2 && row.charAt(0) == MARK && row.charAt(1) != MARK;
  }
}
