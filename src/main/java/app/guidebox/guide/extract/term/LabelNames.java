package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.termlist.PlainTerms;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.verb.DefiningVerbs;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that label remarks elsewhere, as names in a list: {@code - Warning - a rope is worn}. */
final class LabelNames {
  /** Fewer others make no list of names. */
  private static final int MIN_OTHERS = 3;

  /** A definition has so many words. */
  private static final int MIN_TOLD = 6;

  /** How grave something is, and how a test comes out, is told by such words. */
  private static final Set<String> GRADES =
      Set.of(
          "warning",
          "caution",
          "important",
          "issue",
          "fix",
          "correct",
          "incorrect",
          "wrong",
          "achtung",
          "важно",
          "注意");

  private static final String REASON = "This word labels remarks in most guides.";

  private LabelNames() {}

  /** Whether the label is one of the names of a list, all with dashes behind them. */
  static boolean isName(TermList list, int at) {
    String name = list.terms().get(at).map(Term::name).orElse("");
    return GRADES.contains(Words.lower(name)) && isAmongNames(list, at);
  }

  /** Whether the label is defined as the other names are: {@code Problem: A cause of …}. */
  static boolean isDefined(TermList list, int at) {
    boolean defined =
        list.terms()
            .get(at)
            .filter(term -> TermWords.isLabel(term.name()))
            .filter(term -> DefiningVerbs.beginsWithKind(term.text()))
            .isPresent();
    return defined
        && list.names().stream().filter(TermWords::isLabel).count() == 1
        && list.terms().stream()
            .allMatch(term -> term.filter(it -> Words.areAtLeast(MIN_TOLD, it.text())).isPresent());
  }

  /** What is told of a label that may be one of the list's names, or may be none. */
  static Optional<Candidate> doubtful(TermList list, int at) {
    String name = list.terms().get(at).map(Term::name).orElse("");
    if (!TermWords.isOnlyLabel(name) || isName(list, at) || !isAmongNames(list, at)) {
      return Optional.empty();
    }
    Block.Item item = list.items().get(at);
    var told = new Skipped(item.lines().first(), REASON, Plain.of(name));
    return Optional.of(new Candidate.Rejected(Convention.DEFINITION, told, item.lines()));
  }

  private static boolean isAmongNames(TermList list, int at) {
    List<Block.Item> items = list.items();
    for (int i = 0; i < items.size(); i++) {
      var term = list.terms().get(i);
      if (term.isEmpty()
          || !PlainTerms.isDashed(items.get(i), term.get())
          || (i != at && TermWords.isLabel(term.get().name()))) {
        return false;
      }
    }
    return items.size() > MIN_OTHERS;
  }
}
