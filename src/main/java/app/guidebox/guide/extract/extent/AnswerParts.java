package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.words.Plain;

/** Titles below a question that part its answer and begin no question of their own. */
final class AnswerParts {
  /** Titles of this level and below part a text when they are counted. */
  private static final int LOW = 4;

  private AnswerParts() {}

  /** The level below which titles belong to the answer; 0 if none does. */
  static int level(Flow flow, Opening opening) {
    int at = opening.bodyFrom();
    if (at == opening.from()) {
      return titledLevel(flow, at);
    }
    if (at >= flow.size() || !flow.get(at).isHeading()) {
      return 0;
    }
    if (!opening.inlineAnswer().isEmpty()) {
      return 0;
    }
    int level = flow.get(at).headingLevel();
    boolean counted = level >= LOW && Plain.of(flow.get(at).text()).startsWith("1.");
    return counted || level > sectionLevel(flow, opening.from(), level) + 1 ? level - 1 : 0;
  }

  /**
   * Whether the title is part of what a numbered question is told: {@code ### What is reefing?}
   * below {@code ## 3. What is reefing and when does one need it?}, where all such numbers ask and
   * the titles below them tell.
   */
  static boolean areOfNumbered(Unit question, Unit title, Habits habits) {
    return question.isHeading()
        && title.isHeading()
        && title.headingLevel() > question.headingLevel()
        && habits.nearlyAllNumberedAsk(question.headingLevel())
        && !habits.headingsAsk(title.headingLevel())
        && QuestionNumbers.isNumbered(question.text())
        && QuestionText.hasMark(Plain.of(question.text()))
        && !QuestionNumbers.isNumbered(title.text());
  }

  // What is below "## Answer" and deeper.
  private static int titledLevel(Flow flow, int from) {
    int title = flow.nextHeading(from);
    return title < flow.size() && AnswerTitles.isAnswer(flow.get(title))
        ? flow.get(title).headingLevel()
        : 0;
  }

  // Titles of the same level may part the answer to the question above, and are no sections then.
  private static int sectionLevel(Flow flow, int at, int parts) {
    int above = at;
    int first = at;
    while (above >= 0 && flow.get(above).headingLevel() >= parts) {
      first = flow.get(above).headingLevel() == parts ? above : first;
      above--;
    }
    boolean asked = first == at || asks(flow, first - 1);
    return above < 0 ? LOW : asked ? flow.get(above).headingLevel() : parts;
  }

  private static boolean asks(Flow flow, int at) {
    return at >= 0
        && flow.get(at).isParagraph()
        && QuestionText.hasMark(Plain.of(flow.get(at).text()));
  }
}
