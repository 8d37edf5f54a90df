package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.Label;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;

/** Titles that number questions and say what they are about, above titles that ask them. */
final class QuestionTopics {
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
}
