package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.CodeQuestions;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** A question that is asked below its title: {@code Question 3: Knots}, and then what it asks. */
final class TitledStem {
  /** What is to be done. */
  private static final WordList DEMANDS = Words.load("demands");

  /** What is told before it is asked takes no more paragraphs. */
  private static final int MAX_PARAGRAPHS = 4;

  private TitledStem() {}

  /** How many units of the body still belong to the question; 0 if its title asks by itself. */
  static int size(Opening opening, List<Unit> body) {
    if (body.size() > 1
        && isPicture(body.getFirst())
        && CodeQuestions.pointBelow(opening.question())) {
      return 1;
    }
    if (body.size() > 1 && isTask(body.getFirst()) && body.get(1).block() instanceof Block.Fence) {
      return 1;
    }
    String title = Plain.of(opening.question());
    if (title.isBlank() || QuestionText.hasMarkInside(title) || QuestionText.asks(title)) {
      return 0;
    }
    if (body.size() > 1 && (isQuotation(body.getFirst()) || demandsBelow(body))) {
      return 1;
    }
    for (int i = 0; i < Math.min(body.size(), MAX_PARAGRAPHS); i++) {
      if (!body.get(i).isParagraph()) {
        return 0;
      }
      String text = body.get(i).text();
      if (QuestionText.hasAnyMark(text) && QuestionText.hasMark(Plain.of(text))) {
        return withHints(body, i + 1);
      }
    }
    return 0;
  }

  // "Complete these sentences." above the sentences, below "Exercise 2: Sentences".
  private static boolean demandsBelow(List<Unit> body) {
    String text = body.getFirst().isParagraph() ? Plain.of(body.getFirst().text()) : "";
    Block below = body.get(1).block();
    return text.indexOf('\n') < 0
        && (below instanceof Block.ListBlock || below instanceof Block.Table)
        && (text.endsWith(".") || text.endsWith(":"))
        && Demands.beginInExam(text);
  }

  // "**Task:** Count the lines of a file." above the code that does it.
  private static boolean isTask(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), DEMANDS)
            .filter(label -> label.marked() && !label.rest().isEmpty())
            .isPresent();
  }

  // The picture that the question speaks of, above its answer.
  private static boolean isPicture(Unit unit) {
    String text = unit.isParagraph() ? unit.text() : "";
    return text.startsWith("![") && text.endsWith(")") && text.indexOf('\n') < 0;
  }

  // Words that somebody says to the learner: "A pod restarts every minute."
  private static boolean isQuotation(Unit unit) {
    String text = unit.isParagraph() ? Plain.of(unit.text()).strip() : "";
    return text.length() > 2
        && "\"“„«「".indexOf(text.charAt(0)) >= 0
        && "\"”“»」".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  // "(Think of the wind.)" below the question is no answer.
  private static int withHints(List<Unit> body, int from) {
    int end = from;
    while (end < body.size() && isHint(body.get(end))) {
      end++;
    }
    return end == body.size() ? end : from;
  }

  private static boolean isHint(Unit unit) {
    String text = unit.isParagraph() ? Plain.of(unit.text()).strip() : "";
    return !text.isEmpty()
        && "(（".indexOf(text.charAt(0)) >= 0
        && ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
