package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.answer.QuestionFacts;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.BoldQuestions;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Bodies of which all is the answer, though a label further down says that one begins there. */
final class WholeAnswers {
  private static final WordList SUMMARIES = Words.load("answer-summaries");

  private static final WordList SAMPLES = Words.load("sample-answers");

  /** How to answer, before an example shows it. */
  private static final WordList APPROACHES = Words.load("answering-hints");

  private WholeAnswers() {}

  /**
   * Whether all of the body answers the question.
   *
   * @param answerAt where an answer is labelled; -1 if none is
   */
  static boolean are(Opening opening, List<Unit> body, int answerAt) {
    return isAnsweredByProblem(opening, body)
        || isSummedUp(opening, body, answerAt)
        || isSampled(opening, body, answerAt);
  }

  // "## Why reef?" above "**Problem**: …" and "**Solution**: …" is answered by both.
  private static boolean isAnsweredByProblem(Opening opening, List<Unit> body) {
    return opening.form() instanceof HeadingQuestions
        && !body.isEmpty()
        && Answers.isProblem(body.getFirst())
        && QuestionText.hasMark(Plain.of(opening.question()));
  }

  // "### What is a reef?" with what it is, and "**Interview answer:** …" below that, is answered by
  // both, and so is a line in bold that asks.
  private static boolean isSummedUp(Opening opening, List<Unit> body, int at) {
    return at > 0
        && (opening.form() instanceof HeadingQuestions || asksInBold(opening))
        && !opening.question().isEmpty()
        && Label.of(body.get(at).text(), SUMMARIES).filter(Label::marked).isPresent()
        && body.subList(0, at).stream().noneMatch(WholeAnswers::asksOrSets)
        && Options.among(body.subList(0, at)).isEmpty();
  }

  // "### Why reef?" with how to answer that, and "**Example answer:** …" below it: the hint asks
  // nothing.
  private static boolean isSampled(Opening opening, List<Unit> body, int at) {
    return at > 0
        && (opening.form() instanceof HeadingQuestions || asksInBold(opening))
        && !opening.question().isEmpty()
        && Label.of(body.get(at).text(), SAMPLES).filter(Label::marked).isPresent()
        && body.subList(0, at).stream().allMatch(unit -> isHint(opening, unit));
  }

  private static boolean isHint(Opening opening, Unit unit) {
    if (!unit.isParagraph() || asksOrSets(unit)) {
      return false;
    }
    String plain = Plain.of(unit.text());
    return Label.of(unit.text(), APPROACHES).filter(Label::marked).isPresent()
        || (QuestionText.asks(Plain.of(opening.question())) && !Demands.begin(plain));
  }

  private static boolean asksInBold(Opening opening) {
    return opening.form() instanceof BoldQuestions
        && QuestionText.hasMark(Plain.of(opening.question()));
  }

  private static boolean asksOrSets(Unit unit) {
    return QuestionText.hasAnyMark(unit.text())
        || Label.of(unit.text(), PartTitles.CONTEXT).isPresent()
        || Label.of(unit.text(), Words.QUESTION).isPresent()
        || QuestionFacts.areAll(unit)
        || PartTitles.isTask(unit);
  }
}
