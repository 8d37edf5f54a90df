package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import java.util.ArrayList;
import java.util.Optional;

/** The marks of hashcards beyond {@code Q:} and {@code A:}: a problem and its solution. */
public final class ProblemQuestions implements QuestionForm {
  private static final String PROBLEM = "P:";
  private static final String SOLUTION = "S:";
  private static final String CLOZE = "C:";

  @Override
  public Convention convention() {
    return Convention.LABELLED;
  }

  /** Whether the line begins with one of these marks. */
  public static boolean isMarked(String line) {
    return begins(line, PROBLEM) || begins(line, SOLUTION) || begins(line, CLOZE);
  }

  /** Whether the unit begins a card of its own by one of these marks. */
  public static boolean beginsCard(Unit unit) {
    return unit.isParagraph() && (begins(unit.text(), PROBLEM) || isCloze(unit.text()));
  }

  /** Whether the text is a sentence with gaps in brackets. */
  public static boolean isCloze(String text) {
    return begins(text, CLOZE) && text.indexOf('[') > 0;
  }

  private static boolean begins(String text, String mark) {
    return text.startsWith(mark)
        && (text.length() == mark.length() || Character.isWhitespace(text.charAt(mark.length())));
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    if (!flow.get(at).isParagraph() || !begins(flow.get(at).text(), PROBLEM)) {
      return Optional.empty();
    }
    var problem = new ArrayList<String>();
    problem.add(flow.get(at).text().substring(PROBLEM.length()).strip());
    for (int i = at + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      Unit unit = flow.get(i);
      if (unit.isParagraph() && begins(unit.text(), SOLUTION)) {
        String solution = unit.text().substring(SOLUTION.length()).strip();
        return Optional.of(
            new Opening(this, at, i + 1, String.join("\n\n", problem), solution, true));
      }
      if (beginsCard(unit)) {
        break;
      }
      problem.add(unit.isParagraph() ? unit.text() : MarkdownWriter.write(unit.block()));
    }
    return Optional.empty();
  }
}
