package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** What the label before a question says, and the question without it. */
public final class QuestionLabels {
  private static final Set<String> PROBLEMS =
      Set.of("problem", "problems", "问题", "問題", "문제", "задача", "সমস্যা", "soal");

  private QuestionLabels() {}

  /** Whether the label's word may also name a problem that is none to solve. */
  public static boolean isProblem(String word) {
    return PROBLEMS.contains(word);
  }

  /** The question without a numbered label before it, such as {@code Q2:}. */
  public static String unlabelled(String question) {
    return Label.of(question, Words.QUESTION)
        .filter(label -> !label.number().isEmpty() && !label.rest().isEmpty())
        .map(Label::rest)
        .orElse(question);
  }
}
