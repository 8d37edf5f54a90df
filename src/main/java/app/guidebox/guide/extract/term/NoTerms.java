package app.guidebox.guide.extract.term;

import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists that look like terms and are none: books with their authors, and what is to be learned. */
final class NoTerms {
  private static final WordList BOOKS = Words.load("books");

  private static final WordList GOALS = Words.load("learning-goals");

  /** One such text may say what something is. */
  private static final int MIN_GOALS = 2;

  /** Those who wrote a book have no more words. */
  private static final int MAX_AUTHORS = 12;

  /** What may stand between their names. */
  private static final Set<String> BETWEEN =
      Set.of("and", "&", "y", "e", "et", "und", "и", "de", "van", "von", "der", "del", "by", "et.");

  private NoTerms() {}

  /** Whether these are books: {@code - The Harbour - Anna Kai} below "Books on sailing". */
  static boolean areBooks(List<String> path, List<Optional<Term>> terms) {
    return !path.isEmpty()
        && isOfBooks(path.getLast())
        && terms.stream().flatMap(Optional::stream).allMatch(term -> areAuthors(term.text()));
  }

  private static boolean isOfBooks(String title) {
    return BOOKS.mayStandIn(title)
        && Arrays.stream(Words.lower(title).split("[^\\p{L}]+")).anyMatch(BOOKS::contains);
  }

  private static boolean areAuthors(String text) {
    String[] words = text.strip().split("[\\s,]+", MAX_AUTHORS + 1);
    return words.length > 1
        && words.length <= MAX_AUTHORS
        && Arrays.stream(words)
            .allMatch(it -> BETWEEN.contains(it) || !Character.isLowerCase(it.codePointAt(0)));
  }

  /** Whether the entries tell a learner what to do: {@code - **Knots**: Learn how to …}. */
  static boolean areGoals(List<Optional<Term>> terms) {
    long goals = terms.stream().flatMap(Optional::stream).filter(NoTerms::isGoal).count();
    return goals >= MIN_GOALS;
  }

  /** Whether the text tells what to learn of the name. */
  static boolean isGoal(Term term) {
    int space = term.text().indexOf(' ');
    return space > 0
        && Character.isUpperCase(term.text().codePointAt(0))
        && GOALS.contains(Words.lower(term.text().substring(0, space)));
  }
}
