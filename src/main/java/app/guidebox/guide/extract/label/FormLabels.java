package app.guidebox.guide.extract.label;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/**
 * Labels that tell in which form a question is asked: {@code **Multiple choice:** Which …}, {@code
 * **Short answer:** Name …}.
 */
public final class FormLabels {
  private static final WordList FORMS = Words.load("question-forms");

  /** Words that label a question or an answer, as what stands behind them shows. */
  private static final WordList SHORT = Words.load("short-questions");

  private FormLabels() {}

  /** What is asked behind such a label. */
  public static Optional<String> behind(String line) {
    return Label.of(line, FORMS)
        .filter(FormLabels::isWhole)
        .or(() -> Label.of(line, SHORT).filter(FormLabels::asks))
        .map(label -> Emphasis.balanced(label.rest()));
  }

  /** Whether the text asks for a short answer, and is none. */
  public static boolean asksForShort(String text) {
    return Label.of(text, SHORT).filter(FormLabels::asks).isPresent();
  }

  private static boolean isWhole(Label label) {
    return label.marked() && !label.rest().isBlank() && label.number().isEmpty();
  }

  private static boolean asks(Label label) {
    String plain = isWhole(label) ? Plain.of(FirstLine.of(label.rest())) : "";
    return QuestionText.hasMark(plain) || Demands.begin(plain) || Demands.beginShort(plain);
  }
}
