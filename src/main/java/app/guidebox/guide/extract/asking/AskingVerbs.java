package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** Titles that ask with their verb first and no mark: {@code Sind Segler versichert}. */
public final class AskingVerbs {
  private static final WordList VERBS = Words.load("asking-verbs");

  /** A shorter title is a name. */
  private static final int MIN_WORDS = 3;

  private AskingVerbs() {}

  /** Whether the title begins with such a verb. */
  public static boolean begin(String plain) {
    int space = plain.indexOf(' ');
    return space > 0
        && VERBS.contains(Words.lower(plain.substring(0, space)))
        && Words.areAtLeast(MIN_WORDS, plain);
  }
}
