package app.guidebox.guide.extract;

import java.util.Optional;

/** An entry of a list that asks, with its answer below it in the same entry. */
final class ListedQuestions implements QuestionForm {
  @Override
  public Convention convention() {
    return Convention.LISTED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph() || unit.item() == 0) {
      return Optional.empty();
    }
    int lineEnd = unit.text().indexOf('\n');
    String first = lineEnd < 0 ? unit.text() : unit.text().substring(0, lineEnd);
    String rest = lineEnd < 0 ? "" : unit.text().substring(lineEnd + 1).strip();
    boolean answered = !rest.isEmpty() || (at + 1 < flow.size() && flow.get(at + 1).item() == 0);
    return answered && ListShape.asksPlainly(first)
        ? Optional.of(new Opening(this, at, at + 1, first.strip(), rest, false))
        : Optional.empty();
  }
}
