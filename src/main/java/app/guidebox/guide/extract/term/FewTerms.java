package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of one plain term or two, {@code - Reef: to make a sail smaller in a strong wind}, beside a
 * section whose list defines many in the same way.
 */
final class FewTerms {
  /** So many terms in one list tell how the guide defines. */
  private static final int MIN_TERMS = 4;

  private static final int FEW = 2;

  /** Less text defines nothing by itself. */
  private static final int MIN_WORDS = 6;

  private FewTerms() {}

  /** The lists, the short ones with their terms where long ones beside them define. */
  static List<TermList> with(List<TermList> lists) {
    Set<String> around = new HashSet<>();
    lists.stream()
        .filter(FewTerms::defines)
        .filter(list -> !list.section().isEmpty())
        .forEach(list -> around.add(list.around()));
    return around.isEmpty()
        ? lists
        : lists.stream()
            .map(list -> around.contains(list.around()) ? withTerms(list) : list)
            .toList();
  }

  private static boolean defines(TermList list) {
    return list.names().size() >= MIN_TERMS
        && list.names().size() == list.items().size()
        && list.items().stream().allMatch(item -> plain(item).isPresent());
  }

  private static TermList withTerms(TermList list) {
    if (!list.names().isEmpty() || list.items().size() > FEW || list.section().isEmpty()) {
      return list;
    }
    var terms = list.items().stream().map(FewTerms::plain).toList();
    boolean all = terms.stream().allMatch(term -> term.filter(FewTerms::isTerm).isPresent());
    return all ? list.with(terms) : list;
  }

  private static Optional<Term> plain(Block.Item item) {
    return item.firstText()
        .filter(text -> Character.isLetter(text.codePointAt(0)))
        .flatMap(GlossaryTerms::plain);
  }

  private static boolean isTerm(Term term) {
    return PlainTerms.isSetOff(term)
        && !TermWords.isAspect(term.name())
        && Words.areAtLeast(MIN_WORDS, term.text());
  }
}
