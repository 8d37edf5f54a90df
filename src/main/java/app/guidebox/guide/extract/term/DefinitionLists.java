package app.guidebox.guide.extract.term;

import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.Emphasis;
import java.util.ArrayList;
import java.util.List;

/** The definition lists of some Markdown dialects, where a line {@code : text} follows the term. */
final class DefinitionLists {
  private static final String MARK = ": ";

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
      if (rows[i].startsWith(MARK) && !rows[i - 1].startsWith(MARK) && !rows[i - 1].isBlank()) {
        int end = i;
        var text = new StringBuilder();
        while (end < rows.length && rows[end].startsWith(MARK)) {
          text.append(text.isEmpty() ? "" : "\n\n").append(rows[end++].substring(2).strip());
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
}
