package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that begin with the title above them and what it is: {@code - Luff: the edge of …}. */
final class NamedAgain {
  /** Less text defines nothing. */
  private static final int MIN_WORDS = 4;

  private NamedAgain() {}

  /** With the first entry as a term if it names the last of those titles; else as they are. */
  static List<Optional<Term>> with(
      List<Block.Item> items, List<Optional<Term>> terms, List<String> path) {
    if (path.isEmpty() || terms.getFirst().isPresent()) {
      return terms;
    }
    String title = Plain.of(QuestionNumbers.withoutNumber(path.getLast()));
    var term =
        items
            .getFirst()
            .firstText()
            .flatMap(GlossaryTerms::plain)
            .filter(named -> names(named, title))
            .filter(named -> Words.areAtLeast(MIN_WORDS, named.text()));
    if (term.isEmpty() || TermWords.isAspect(term.get().name())) {
      return terms;
    }
    var all = new ArrayList<Optional<Term>>(terms);
    all.set(0, term);
    return all;
  }

  private static boolean names(Term term, String title) {
    return TermWords.withoutAside(term.name()).equalsIgnoreCase(TermWords.withoutAside(title));
  }
}
