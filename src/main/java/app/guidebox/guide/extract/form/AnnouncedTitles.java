package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** "### 3. Sort the rows" below "## Practice Questions", with no parts of its own. */
final class AnnouncedTitles {
  private AnnouncedTitles() {}

  /** Whether the heading is such a title, with text below it that asks nothing by itself. */
  static boolean asks(Flow flow, int at, String plain, Habits habits) {
    Unit unit = flow.get(at);
    boolean numbered = QuestionNumbers.isNumbered(plain) || Fronts.isCase(plain);
    boolean byGuide = unit.path().size() == 1 && habits.labelsQuestions();
    boolean titles = QuestionTitles.announced(List.of(plain)) && !QuestionText.begins(plain);
    boolean announced =
        QuestionTitles.announced(unit.path()) || habits.titlesRunOn(unit.headingLevel());
    if (!numbered || byGuide || titles || !announced) {
      return false;
    }
    int next = at + 1;
    while (next < flow.size() && !flow.get(next).isHeading()) {
      if (asksItself(flow.get(next++))) {
        return false;
      }
    }
    return next == flow.size() || flow.get(next).headingLevel() <= unit.headingLevel();
  }

  private static boolean asksItself(Unit unit) {
    return unit.isParagraph()
        && (BoldLines.isAsked(unit.text())
            || BareEntries.isBare(unit)
            || Label.of(unit.text(), Words.QUESTION).filter(Label::marked).isPresent());
  }
}
