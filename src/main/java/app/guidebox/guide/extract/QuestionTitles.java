package app.guidebox.guide.extract;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells titles that announce questions, such as "Practice Questions". */
final class QuestionTitles {
  private static final WordList WORDS = Words.load("question-titles");
  private static final Pattern BETWEEN = Pattern.compile("[\\s:,.()!?/]+");

  private QuestionTitles() {}

  /** Whether the innermost of the headings announces questions. */
  static boolean announced(List<String> path) {
    if (path.isEmpty()) {
      return false;
    }
    String title = path.getLast();
    return Arrays.stream(BETWEEN.split(Words.lower(title))).anyMatch(WORDS::contains)
        || title.contains("面试题")
        || title.contains("問題")
        || title.contains("질문");
  }
}
