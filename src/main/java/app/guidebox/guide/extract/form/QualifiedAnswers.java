package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.words.Plain;
import java.util.Arrays;
import java.util.Set;

/** Titles that praise the answer below them: {@code Strong Senior-Level Answer}. */
final class QualifiedAnswers {
  private static final String ANSWER = "nswer";

  private static final int MAX_LENGTH = 50;

  /** A title that says more asks or tells something. */
  private static final int MAX_WORDS = 5;

  /** Words of a title that says what not to answer, or something else. */
  private static final Set<String> OTHERS =
      Set.of(
          "weak",
          "wrong",
          "bad",
          "poor",
          "common",
          "incorrect",
          "naive",
          "typical",
          "your",
          "no",
          "not",
          "the",
          "an",
          "a",
          "to",
          "and",
          "red",
          "average",
          "mediocre",
          "question");

  private QualifiedAnswers() {}

  /** Whether the title, below one that says "Question", is such. */
  static boolean isTitle(String title) {
    if (title.length() > MAX_LENGTH || !mayEnd(title)) {
      return false;
    }
    String[] words = Plain.title(title).split("[ -]", MAX_WORDS + 2);
    return words.length > 1
        && words.length <= MAX_WORDS
        && words[words.length - 1].equals("answer")
        && Arrays.stream(words).noneMatch(OTHERS::contains);
  }

  // A quick look before a slow one: marks may stand behind the word.
  private static boolean mayEnd(String title) {
    int end = title.lastIndexOf(ANSWER);
    return end > 0 && title.length() - end - ANSWER.length() <= 3 && title.indexOf('\n') < 0;
  }
}
