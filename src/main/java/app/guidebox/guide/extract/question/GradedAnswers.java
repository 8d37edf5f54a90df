package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Answers copied from a test with their points: one that got none is known to be wrong. */
final class GradedAnswers {
  static final String WRONG = "The answer given here got no points, and the right one is not told.";

  private static final Pattern NOTHING = Pattern.compile("0(?:[.,]0{1,3})?(?![\\d.,]).*");

  private static final WordList CHOSEN = Words.load("selected-answers");

  private GradedAnswers() {}

  /**
   * Whether the answer is what somebody chose, and wrong.
   *
   * @param units all of the question
   */
  static boolean gotNothing(List<Unit> units, Unit answer) {
    return isChosen(answer)
        && units.stream().anyMatch(GradedAnswers::tellsNothing)
        && units.stream()
            .noneMatch(unit -> !unit.equals(answer) && AnswerLabel.begins(unit.text()));
  }

  /** The units without what was chosen, where the right answer is told as well. */
  static List<Unit> withoutChosen(List<Unit> units) {
    boolean both =
        units.stream().anyMatch(GradedAnswers::isChosen)
            && units.stream().anyMatch(unit -> Label.of(unit.text(), Words.CORRECT).isPresent());
    return both ? units.stream().filter(unit -> !isChosen(unit)).toList() : units;
  }

  private static boolean isChosen(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), CHOSEN).isPresent();
  }

  private static boolean tellsNothing(Unit unit) {
    return unit.isParagraph()
        && NOTHING.matcher(unit.text()).matches()
        && QuestionText.isPoints(unit.text());
  }
}
