package app.guidebox.guide.extract.key;

import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.marks.LearnedLabels;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/**
 * A key below options behind a label in a language that no list knows: {@code **Vastus:** B}. A
 * label with nothing but letters of options behind it says which are right, whatever its words.
 */
final class UnknownKeys {
  /** What else has a letter behind it: what the reader chose, levels, parts. */
  private static final WordList OTHERS =
      Words.load("own-answers")
          .with(
              Words.QUESTION,
              Words.WRONG_ANSWER,
              Words.load("levels"),
              Words.load("level-names"),
              Words.load("question-facts"),
              Words.load("exam-facts"),
              Words.load("metadata"),
              Words.load("options"));

  private static final String MARKS = "*_ `([";

  private static final String BEHIND = "*_ `)].";

  private UnknownKeys() {}

  /** The letters behind the label; empty if the row is no such key. */
  static String letters(String row) {
    int colon = Math.max(row.indexOf(':'), row.indexOf('：'));
    if (colon < 2 || colon + 1 >= row.length()) {
      return "";
    }
    int from = skip(row, colon + 1, 1, MARKS);
    int to = skip(row, row.length() - 1, -1, BEHIND);
    String letters = from <= to ? row.substring(from, to + 1) : "";
    return areLetters(letters) && isLabel(label(row, colon)) && AnswerLabel.of(row).isEmpty()
        ? letters
        : "";
  }

  private static String label(String row, int colon) {
    int from = skip(row, 0, 1, MARKS);
    int to = skip(row, colon - 1, -1, MARKS);
    return from <= to ? row.substring(from, to + 1) : "";
  }

  private static boolean isLabel(String label) {
    return label.length() > 1
        && label.codePoints().allMatch(LearnedLabels::isOfWord)
        && !OTHERS.contains(Words.lower(label));
  }

  // "B", "A, C", "A/C"
  private static boolean areLetters(String letters) {
    boolean parted = true;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean letter = (c >= 'A' && c <= 'H') || (c >= 'a' && c <= 'h') || (c >= 'А' && c <= 'Е');
      if (letter ? !parted : ", /&".indexOf(c) < 0) {
        return false;
      }
      parted = !letter;
    }
    return !letters.isEmpty() && !parted;
  }

  private static int skip(String row, int from, int step, String signs) {
    int at = from;
    while (at >= 0 && at < row.length() && signs.indexOf(row.charAt(at)) >= 0) {
      at += step;
    }
    return at;
  }
}
