package app.guidebox.guide.extract.term;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.flow.Outline;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Candidate;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lists that lead from a name to the title under which it is told: {@code - **reef:** Making a sail
 * smaller}.
 */
final class IndexTerms {
  private static final String REASON = "These only lead to the titles that tell of them.";

  /** Fewer may say by chance what a title says too. */
  private static final int MIN_TITLES = 3;

  /** The titles of the guide, without what stands around their words. */
  private final Set<String> titles;

  private IndexTerms(Set<String> titles) {
    this.titles = titles;
  }

  static IndexTerms of(Outline outline) {
    return new IndexTerms(
        outline.flows().getFirst().units().stream()
            .filter(Unit::isHeading)
            .map(unit -> title(unit.text()))
            .filter(title -> !title.isEmpty())
            .collect(Collectors.toSet()));
  }

  /**
   * Whether nearly all that is said in the list are such titles; what is shortened has a long name.
   */
  boolean are(TermList list) {
    long leading =
        list.terms().stream()
            .flatMap(Optional::stream)
            .filter(term -> !term.text().isEmpty() && titles.contains(title(term.text())))
            .count();
    return leading >= MIN_TITLES
        && leading * 4 >= list.names().size() * 3L
        && list.terms().stream().flatMap(Optional::stream).anyMatch(IndexTerms::isWord);
  }

  static Candidate told(TermList list) {
    return Placeholders.noTerms(list.names(), REASON, list.placed().list().lines());
  }

  private static boolean isWord(Term term) {
    return term.name().codePoints().filter(Character::isLetter).noneMatch(Character::isUpperCase)
        || term.name().indexOf(' ') > 0;
  }

  private static String title(String text) {
    return text.indexOf('\n') < 0 ? Plain.title(QuestionNumbers.withoutNumber(text)) : "";
  }
}
