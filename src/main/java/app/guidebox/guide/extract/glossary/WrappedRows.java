package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.termlist.GlossaryTerms;
import app.guidebox.guide.extract.wording.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Terms in the lines of one paragraph whose texts run on over several lines, as text has them that
 * was pasted from a page: {@code Luff: the edge of a sail that is} above {@code in front}.
 */
final class WrappedRows {
  /** Fewer terms may look alike by chance. */
  private static final int MIN_TERMS = 4;

  /** A line runs on into the next one where there was no more room in it. */
  private static final int MIN_FULL = 50;

  private WrappedRows() {}

  /** A term and the lines in which it is told. */
  record Row(Term term, Lines lines) {}

  /** The terms of the paragraph, below what may stand above the first; none if it is no such. */
  static List<Row> of(Unit unit) {
    String[] rows = unit.text().split("\n", -1);
    if (rows.length <= MIN_TERMS || unit.lines().last() - unit.lines().first() + 1 != rows.length) {
      return List.of();
    }
    var found = new ArrayList<Row>();
    boolean wrapped = false;
    for (int i = 0; i < rows.length; i++) {
      int line = unit.lines().first() + i;
      var term = GlossaryTerms.plain(rows[i]);
      if (term.isPresent() && !TermRows.isTerm(term.get())) {
        return List.of();
      }
      if (term.isPresent()) {
        found.add(new Row(term.get(), new Lines(line, line)));
      } else if (!found.isEmpty()) {
        if (rows[i - 1].length() < MIN_FULL) {
          return List.of();
        }
        Row last = found.removeLast();
        String text = last.term().text() + "\n" + rows[i];
        found.add(new Row(new Term(last.term().name(), text), last.lines().to(line)));
        wrapped = true;
      }
    }
    var terms = found.stream().map(row -> Optional.of(row.term())).toList();
    return wrapped && found.size() >= MIN_TERMS && TermRows.define(terms) ? found : List.of();
  }
}
