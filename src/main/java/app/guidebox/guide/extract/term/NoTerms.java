package app.guidebox.guide.extract.term;

import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WholeLink;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries that look like terms and are none: books with their authors, names above links. */
final class NoTerms {
  private static final WordList BOOKS = Words.load("books");

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

  /** Whether no more is said of the name than where it leads: {@code [Reef](https://…)}. */
  static boolean leadToName(String back, String name) {
    if (!back.startsWith("[") || !back.endsWith(")")) {
      return false;
    }
    String shown = WholeLink.textOf(back);
    return !shown.equals(back) && Plain.of(name).startsWith(Plain.of(shown));
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
}
