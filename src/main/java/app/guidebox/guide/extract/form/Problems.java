package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.words.Plain;

/** Tells problems that a text speaks of from those that a learner is to solve. */
final class Problems {
  private Problems() {}

  /** Whether the label counts a problem: {@code **Problem 2: No wind**} in an answer. */
  static boolean isPart(Label label) {
    return !label.number().isEmpty() && QuestionLabels.isProblem(label.word());
  }

  /**
   * Whether "**Problem:** The sail flaps." asks nothing and has no answer with a label below it.
   */
  static boolean isTold(Flow flow, int at, Label label) {
    return label.number().isEmpty()
        && QuestionLabels.isProblem(label.word())
        && !label.rest().isEmpty()
        && !QuestionText.asks(Plain.of(label.rest()))
        && !QuestionText.hasMarkInside(label.rest())
        && AskedAndTold.answerBehindSentence(label.rest()) < 0
        && !isSolved(flow, at);
  }

  private static boolean isSolved(Flow flow, int at) {
    for (int i = at + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      Unit unit = flow.get(i);
      if (unit.block() instanceof Block.Details
          || (unit.block() instanceof Block.ListBlock list && Answers.isLabelled(list))
          || AnswerLabel.of(unit.text()).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
