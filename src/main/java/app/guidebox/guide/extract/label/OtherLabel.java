package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/** The same label in another language, behind a bar: {@code Question 1 / Frage 1}. */
final class OtherLabel {
  private OtherLabel() {}

  /** Where it ends, with its number; the place itself where none begins. */
  static int end(String text, int at, WordList words) {
    int from = skip(text, at, " ");
    if (from >= text.length() || text.charAt(from) != '/') {
      return at;
    }
    from = skip(text, from + 1, " ");
    int end = from;
    int limit = Math.min(text.length(), from + Math.max(words.longest(), Words.ANSWER.longest()));
    while (end < limit && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
      end++;
    }
    String word = Words.lower(text.substring(from, end)).strip();
    boolean same =
        words.contains(word) || (words == Words.KEY_TITLES && Words.ANSWER.contains(word));
    if (!same || word.length() < 2) {
      return at;
    }
    return skip(text, from + word.length(), " 0123456789");
  }

  private static int skip(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
