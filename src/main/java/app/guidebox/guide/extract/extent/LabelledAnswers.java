package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.FormLabels;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.wording.Verdicts;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.function.IntPredicate;

/** The labels and titles of a flow below which an answer stands, whatever is asked above them. */
record LabelledAnswers(Flow flow, Habits habits) {
  /** A key is no longer. */
  private static final int MAX_KEY = 120;

  /**
   * Whether an answer begins at that place.
   *
   * @param begins tells where a question begins
   */
  boolean beginsAt(int at, IntPredicate begins) {
    return isTitled(at) || (isLabelled(flow.get(at)) && !SolutionSteps.endAt(flow, at, begins));
  }

  private boolean isLabelled(Unit unit) {
    if (unit.block() instanceof Block.Quote quote) {
      return Answers.beginsAt(unit, habits)
          && (quote.callout().isEmpty()
              || AnswerLabel.ofTitle(quote.title().markdown()).isPresent()
              || Words.ANSWER.contains(quote.callout()));
    }
    return unit.isParagraph()
        && (Verdicts.isLabelled(unit.text())
            || isRight(unit)
            || Label.of(unit.text(), Words.ANSWER)
                .filter(label -> label.marked() && label.word().length() > 1)
                .filter(_ -> !FormLabels.asksForShort(unit.text()))
                .isPresent());
  }

  // "## Answer" below a line that asks.
  private boolean isTitled(int at) {
    return flow.get(at).isHeading()
        && at > 0
        && flow.get(at - 1).isParagraph()
        && (flow.get(at - 1).isNumbered() || asks(flow.get(at - 1).text()))
        && AnswerTitles.isAnswer(flow.get(at))
        && !AnswerTitles.isKey(flow.get(at))
        && !isBelowQuestion(at);
  }

  // "## Question" above the line that asks begins the question, or a title above that does.
  private boolean isBelowQuestion(int at) {
    int above = at - 1;
    while (above > 0 && !flow.get(above).isHeading()) {
      above--;
    }
    return PartTitles.isQuestion(flow.get(above));
  }

  // "Correct answer: 3."
  private static boolean isRight(Unit unit) {
    return unit.item() <= 0
        && unit.text().length() <= MAX_KEY
        && Label.of(unit.text(), Words.CORRECT)
            .filter(label -> label.marked() && label.word().indexOf(' ') > 0)
            .filter(label -> !label.rest().isEmpty())
            .isPresent();
  }

  private static boolean asks(String text) {
    return QuestionText.hasAnyMark(text) && QuestionText.hasMark(Plain.of(text));
  }
}
