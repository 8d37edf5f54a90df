package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.Set;

/** Titles of a whole page that begin like the label of a question. */
public final class GuideTitles {
  /** What a page of a course may be called, with a number. */
  private static final Set<String> EXERCISES =
      Set.of(
          "exercise",
          "ejercicio",
          "exercício",
          "exercice",
          "esercizio",
          "aufgabe",
          "opgave",
          "задание",
          "упражнение",
          "zadanie",
          "练习",
          "練習",
          "演習",
          "연습");

  private GuideTitles() {}

  /** Whether the label is that of an exercise, with a number. */
  public static boolean numbersExercise(Label label) {
    return !label.number().isEmpty() && EXERCISES.contains(label.word());
  }

  /** Whether the heading with that label is one. */
  static boolean isOne(Flow flow, int at, Label label) {
    Unit unit = flow.get(at);
    return unit.headingLevel() == 1
        && unit.path().isEmpty()
        && !QuestionText.asks(Plain.of(label.rest()))
        && (label.number().isEmpty()
            ? label.word().length() > 1
            : numbersExercise(label) && titlesParts(flow, at));
  }

  // "# Exercise 4 - Moorings" above all else, with parts none of which answers.
  private static boolean titlesParts(Flow flow, int at) {
    int next = flow.nextHeading(at + 1);
    if (flow.units().subList(0, at).stream().anyMatch(Unit::isHeading)
        || next == flow.size()
        || flow.get(next).headingLevel() == 1) {
      return false;
    }
    while (next < flow.size() && flow.get(next).headingLevel() > 1) {
      if (AnswerTitles.isAnswer(flow.get(next))
          || Label.of(flow.get(next).text(), Words.QUESTION).isPresent()) {
        return false;
      }
      next = flow.nextHeading(next + 1);
    }
    return true;
  }
}
