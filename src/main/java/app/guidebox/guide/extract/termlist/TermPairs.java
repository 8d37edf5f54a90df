package app.guidebox.guide.extract.termlist;

import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.lang.Character.UnicodeScript;
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

  /** So many words with their translations are a vocabulary. */
  private static final int MIN_TRANSLATED = 4;

  /** A longer text is no translation. */
  private static final int MAX_SIDE = 40;

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
    // "Pros and cons" are those of something else.
    boolean named =
        terms.stream().flatMap(Optional::stream).anyMatch(it -> !TermWords.isAspect(it.name()));
    return terms.size() > 1
        && named
        && terms.stream()
            .allMatch(
                term ->
                    term.filter(TermPairs::tells)
                        .filter(it -> title.contains(Words.lower(it.name())))
                        .isPresent());
  }

  /** Whether each is a word and the same in another script: {@code Keel — 龙骨}. */
  static boolean areTranslated(List<Optional<Term>> terms) {
    return terms.size() >= MIN_TRANSLATED
        && terms.stream().allMatch(term -> term.filter(TermPairs::isTranslated).isPresent());
  }

  private static boolean isTranslated(Term term) {
    var name = script(term.name());
    var text = script(term.text());
    return name != text
        && (name == UnicodeScript.LATIN || text == UnicodeScript.LATIN)
        && isPhrase(term.name())
        && isPhrase(term.text());
  }

  private static UnicodeScript script(String text) {
    return UnicodeScript.of(text.codePointAt(0));
  }

  // Letters, and what stands between words.
  private static boolean isPhrase(String side) {
    return side.length() <= MAX_SIDE
        && Character.isLetter(side.codePointAt(0))
        && side.codePoints().allMatch(c -> Character.isLetter(c) || " ()（）'’,，、/-".indexOf(c) >= 0);
  }

  private static boolean isTold(Term term) {
    return tells(term) && !TermWords.isAspect(term.name());
  }

  // Numbers and code are what something measures or does.
  private static boolean tells(Term term) {
    return Words.areAtLeast(MIN_WORDS, term.text())
        && !Words.hasDigit(term.text())
        && term.text().indexOf('`') < 0
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
