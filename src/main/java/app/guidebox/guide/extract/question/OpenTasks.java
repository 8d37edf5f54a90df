package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.GuideTitles;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Procedures;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/** Exercises that say below their title what is to be done, and nothing of how it is done. */
final class OpenTasks {
  private static final WordList AIMS = Words.load("demands");

  /** How a demand points to what is given below it. */
  private static final Phrases BELOW =
      Phrases.of(
          "following",
          "below",
          "folgend",
          "siguiente",
          "seguinte",
          "suivant",
          "seguente",
          "следующ",
          "наступн",
          "poniższ",
          "następując",
          "aşağıdaki",
          "sau đây",
          "berikut",
          "以下",
          "下記",
          "次の",
          "下列",
          "다음",
          "아래");

  private static final String FENCE = "```";

  private OpenTasks() {}

  /**
   * Whether the title there numbers such an exercise.
   *
   * @param told what is taken for its answer
   */
  static boolean isOne(Flow flow, int at, String told) {
    Unit title = flow.get(at);
    var label =
        title.isHeading()
            ? Label.of(title.text(), Words.QUESTION).filter(found -> !found.number().isEmpty())
            : Optional.<Label>empty();
    if (label.isEmpty() || (told.indexOf(FENCE) >= 0 && !pointsBelow(told))) {
      return false;
    }
    String first = Plain.of(FirstLine.of(told));
    return Demands.end(first)
        || (GuideTitles.numbersExercise(label.get()) && (demands(first) || aims(flow, at + 1)));
  }

  // "Mend the following script." above the script, and nothing below that.
  private static boolean pointsBelow(String told) {
    int code = told.indexOf(FENCE);
    int end = told.indexOf(FENCE, code + FENCE.length());
    return BELOW.standIn(Words.lower(FirstLine.of(told)))
        && end > 0
        && told.substring(end + FENCE.length()).isBlank();
  }

  // "Create a list of ropes."
  private static boolean demands(String plain) {
    return Procedures.isAction(plain) || Demands.begin(plain);
  }

  // "**Objective**: Learn to tie knots" above or below the steps, with no answer further down.
  private static boolean aims(Flow flow, int at) {
    int end = flow.nextHeading(at);
    return at < end
        && (isAim(flow.get(at)) || isAim(flow.get(end - 1)))
        && flow.units().subList(at, end).stream().noneMatch(OpenTasks::answers)
        && (end == flow.size() || !AnswerTitles.isAnswer(flow.get(end)));
  }

  private static boolean isAim(Unit unit) {
    return unit.isParagraph()
        && unit.text().startsWith("**")
        && Label.of(unit.text(), AIMS).filter(Label::marked).isPresent();
  }

  private static boolean answers(Unit unit) {
    return unit.block() instanceof Block.Details || AnswerLabel.of(unit.text()).isPresent();
  }
}
