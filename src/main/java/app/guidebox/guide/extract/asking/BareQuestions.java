package app.guidebox.guide.extract.asking;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** Questions such as "What is it?", which do not say what they are about. */
public final class BareQuestions {
  private static final WordList WORDS = Words.load("bare-asks");

  /** Those that ask what the thing above is. */
  private static final WordList WHAT_IS = Words.load("bare-what-is");

  private static final String BEFORE = "¿*_";
  private static final String BEHIND = "?？؟!*_.:";

  /** A longer question says what it is about. */
  public static final int MAX = 40;

  private BareQuestions() {}

  /** Whether the text is such a question and no more. */
  public static boolean isOne(String text) {
    if (text.length() > MAX || !WORDS.mayBeSaidIn(text)) {
      return false;
    }
    return WORDS.contains(words(text).replace('’', '\''));
  }

  /** Whether the text asks no more than what the thing above it is. */
  public static boolean asksWhatIs(String text) {
    return text.length() <= MAX && WHAT_IS.contains(words(text).replace('’', '\''));
  }

  /** The text in lower case, without what stands around it. */
  public static String words(String front) {
    int from = 0;
    int to = front.length();
    while (from < to && isAround(front.charAt(from), BEFORE)) {
      from++;
    }
    while (from < to && isAround(front.charAt(to - 1), BEHIND)) {
      to--;
    }
    return Words.lower(front.substring(from, to));
  }

  private static boolean isAround(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
