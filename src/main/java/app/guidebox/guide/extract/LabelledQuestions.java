package app.guidebox.guide.extract;

import java.util.Optional;

/** A paragraph or list entry with a label: {@code **Question**: …}, {@code Q1. …}, {@code Q: …}. */
final class LabelledQuestions implements QuestionForm {
  @Override
  public Convention convention() {
    return Convention.LABELLED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph()) {
      return Optional.empty();
    }
    return Label.of(unit.text(), Words.QUESTION)
        .filter(label -> label.marked() && !label.word().equals("questions"))
        .map(label -> new Opening(this, at, at + 1, Emphasis.unwrapped(label.rest()), "", true));
  }
}
