package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.Plain;

/** Titles that number questions and say what they are about, above titles that ask them. */
final class QuestionTopics {
  /** One question with an answer may be what the title asks. */
  private static final int MIN_ANSWERED = 2;

  private QuestionTopics() {}

  /** Whether the heading with that label is one: {@code # Question 5 - Knots}. */
  static boolean titles(Flow flow, int at, Label label) {
    if (at + 1 >= flow.size()
        || !flow.get(at + 1).isHeading()
        || QuestionText.asks(Plain.of(label.rest()))) {
      return false;
    }
    int level = flow.get(at).headingLevel();
    int asked = flow.get(at + 1).headingLevel();
    int next = at + 1;
    while (next < flow.size() && flow.get(next).headingLevel() > level) {
      Unit part = flow.get(next);
      if (part.headingLevel() <= asked && !QuestionText.hasMark(Plain.of(part.text()))) {
        return false;
      }
      next = flow.nextHeading(next + 1);
    }
    return next > at + 1;
  }

  /**
   * Whether all that stands below the heading are entries that ask, most with their answers in
   * them: {@code ### Task 1} above {@code - What is a keel?}.
   */
  static boolean titlesEntries(Flow flow, int at) {
    int asking = 0;
    int answered = 0;
    for (int i = at + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      Unit unit = flow.get(i);
      if (unit.item() == 0
          || (unit.item() > 0
              && !AskingLine.asksPlainly(unit.text())
              && !EntryAnswers.areLabelled(flow, i))) {
        return false;
      }
      asking += unit.item() > 0 ? 1 : 0;
      boolean told = i + 1 < flow.size() && flow.get(i + 1).item() == Unit.INSIDE_ITEM;
      answered += unit.item() > 0 && told ? 1 : 0;
    }
    return answered >= MIN_ANSWERED && answered * 2 > asking;
  }
}
