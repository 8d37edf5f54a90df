package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.QuestionText;
import java.util.Optional;

/** A paragraph with a question mark in a paragraph of its own below it; then the answer. */
final class SeparatedQuestions implements QuestionForm {
  @Override
  public Convention convention() {
    return Convention.TWO_SIDED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    boolean separated =
        at + 2 < flow.size()
            && flow.get(at).isParagraph()
            && flow.get(at).item() == 0
            && isMark(flow.get(at + 1))
            && !flow.get(at + 2).isHeading();
    return separated
        ? Optional.of(
            new Opening(this, at, at + 2, Emphasis.unwrapped(flow.get(at).text()), "", true))
        : Optional.empty();
  }

  private static boolean isMark(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && !text.isEmpty()
        && text.length() <= 2
        && text.chars().allMatch(c -> QuestionText.isMark((char) c));
  }
}
