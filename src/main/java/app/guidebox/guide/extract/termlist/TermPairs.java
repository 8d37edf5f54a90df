package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Tells two plain terms that make a list of their own: {@code - running rigging: the ropes that …}
 * above {@code - standing rigging: …}. They are the kinds of one thing.
 */
public final class TermPairs {
  /** Less is a value. */
  private static final int MIN_WORDS = 4;

  /** A name has no more words. */
  private static final int MAX_NAME = 3;

  /** Shorter words come again anywhere. */
  private static final int MIN_COMMON = 3;

  private static final int MIN_PART = 5;

  private TermPairs() {}

  /** Whether the two terms of a list below those titles are kinds of one thing. */
  static boolean areKinds(List<Optional<Term>> terms, List<String> path) {
    if (terms.size() != 2
        || terms.stream().anyMatch(term -> term.filter(TermPairs::isTold).isEmpty())) {
      return false;
    }
    return ToldBelow.isOfKinds(path)
        || shareWord(terms.getFirst().orElseThrow(), terms.getLast().orElseThrow());
  }

  /** Whether the title above names all of the terms: {@code Luff and leech}. */
  public static boolean areTitled(List<Optional<Term>> terms, List<String> path) {
    String title = path.isEmpty() ? "" : Words.lower(Plain.of(path.getLast()));
    return terms.size() > 1
        && terms.stream()
            .allMatch(
                term ->
                    term.filter(TermPairs::isTold)
                        .filter(named -> title.contains(Words.lower(named.name())))
                        .isPresent());
  }

  // Numbers and code are what something measures or does.
  private static boolean isTold(Term term) {
    return Words.areAtLeast(MIN_WORDS, term.text())
        && !Words.hasDigit(term.text())
        && term.text().indexOf('`') < 0
        && !TermWords.isAspect(term.name())
        && TermWords.withoutAside(term.name()).split(" ", MAX_NAME + 1).length <= MAX_NAME;
  }

  // "standing rigging" and "running rigging", "voz activa" and "voz pasiva"
  private static boolean shareWord(Term one, Term other) {
    String name = Words.lower(TermWords.withoutAside(one.name()));
    String second = " " + Words.lower(TermWords.withoutAside(other.name())) + " ";
    boolean shared = false;
    boolean own = false;
    for (String word : name.split(" ", -1)) {
      boolean common = second.contains(" " + word + " ");
      shared |= common && word.length() >= MIN_COMMON;
      own |= !common;
    }
    return (shared && own) || isPart(name, second.strip());
  }

  // "windlass" and "lass"
  private static boolean isPart(String one, String other) {
    return Math.min(one.length(), other.length()) >= MIN_PART
        && one.length() != other.length()
        && (one.endsWith(other) || other.endsWith(one));
  }
}
