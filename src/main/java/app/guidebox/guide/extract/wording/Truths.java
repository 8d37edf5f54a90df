package app.guidebox.guide.extract.wording;

import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** Words that answer a question by themselves: {@code True}, {@code no}, {@code верно}. */
public final class Truths {
  private static final WordList WORDS = Words.load("truths");

  /** Behind such a word with one of these more is told of it. */
  private static final String BEHIND = ".,;:!)–—-。，：";

  private Truths() {}

  /** Whether the text is such a word and no more, but for signs around it. */
  public static boolean isOne(String text) {
    return WORDS.contains(Plain.title(text));
  }

  /** The word, in lower case, with which the text begins; empty if that is no such word. */
  public static String first(String text) {
    String plain = Plain.of(text);
    int end = 0;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    String word = Words.lower(plain.substring(0, end));
    return WORDS.contains(word) ? word : "";
  }

  /** The word that the text begins with and then explains: {@code True. It floats.} */
  public static String told(String text) {
    String word = first(text);
    String behind = word.isEmpty() ? "" : Plain.of(text).substring(word.length()).strip();
    return !behind.isEmpty() && BEHIND.indexOf(behind.charAt(0)) >= 0 ? word : "";
  }
}
