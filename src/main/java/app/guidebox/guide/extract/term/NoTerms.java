package app.guidebox.guide.extract.term;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.termlist.TermList;
import app.guidebox.guide.extract.wording.Procedures;
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

  /** Fewer may be two ways to do something. */
  private static final int MIN_STEPS = 3;

  /** So large a part says what is to be done. */
  private static final double MOST = 0.6;

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

  /** Whether numbered names stand above lists of what is to be done, one after the other. */
  static boolean areSteps(TermList list) {
    var items = list.items();
    if (!list.placed().list().numbered() || items.size() < MIN_STEPS) {
      return false;
    }
    long told = 0;
    long done = 0;
    for (Block.Item item : items) {
      if (!TermList.isAboveList(item) || !(item.blocks().get(1) instanceof Block.ListBlock below)) {
        return false;
      }
      told += below.items().size();
      done +=
          below.items().stream()
              .filter(it -> Procedures.isAction(it.firstText().orElse("")))
              .count();
    }
    return done > MOST * told;
  }
}
