package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/** What a program is made with: {@code **Backend**: Java 21}, {@code **Database**: SQLite}. */
public final class TechStacks {
  private static final WordList PARTS = Words.load("stack-parts");

  /** One part may be a term of its own. */
  private static final int MIN_PARTS = 2;

  /** A longer text tells what such a part is. */
  private static final int MAX_WORDS = 9;

  private TechStacks() {}

  /** Whether most of the terms are parts of a program with the names of what they are made with. */
  public static boolean are(List<Optional<Term>> terms) {
    var told = terms.stream().flatMap(Optional::stream).toList();
    long made = told.stream().filter(TechStacks::isMade).count();
    return made >= MIN_PARTS && made * 2 > told.size();
  }

  private static boolean isMade(Term term) {
    return PARTS.contains(Plain.title(term.name())) && isProduct(Plain.of(term.text()));
  }

  // "Java 21 with Spring", "SQLite": one name, or a capital letter or a number behind the first.
  private static boolean isProduct(String text) {
    if (text.isEmpty() || Words.areAtLeast(MAX_WORDS + 1, text) || text.endsWith(".")) {
      return false;
    }
    boolean one = text.indexOf(' ') < 0;
    return (one && Character.isUpperCase(text.codePointAt(0)))
        || text.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
