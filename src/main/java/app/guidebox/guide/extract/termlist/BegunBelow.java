package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import java.util.List;
import java.util.Optional;

/**
 * Entries that are a name above a list whose first entry goes on with it, among entries of any
 * other kind: {@code - Reef} above {@code - It is the part of a sail that …}.
 */
final class BegunBelow {
  /** Less text defines nothing. */
  private static final int MIN_WORDS = 5;

  private BegunBelow() {}

  /** The terms by entry; none if no entry is such. */
  static List<Optional<Term>> of(List<Block.Item> items) {
    var terms = items.stream().map(BegunBelow::term).toList();
    return terms.stream().anyMatch(Optional::isPresent) ? terms : List.of();
  }

  private static Optional<Term> term(Block.Item item) {
    String name = ToldBelow.bare(item.firstText().orElse(""));
    return item.task() == Block.Task.NONE
            && item.blocks().size() == 2
            && item.blocks().get(1) instanceof Block.ListBlock below
            && ToldBelow.isPlainName(name)
            && !TermWords.isAspect(name)
            && !Procedures.isAction(name)
            && goesOn(name, below.items().getFirst().firstText().orElse(""))
        ? Optional.of(new Term(name, ""))
        : Optional.empty();
  }

  private static boolean goesOn(String name, String text) {
    return PlainTerms.words(text) >= MIN_WORDS
        && (DefiningVerbs.beginsWithVerb(text)
            || DefiningVerbs.beginsWithName(name, text)
            || DefiningVerbs.beginsWithKind(text));
  }
}
