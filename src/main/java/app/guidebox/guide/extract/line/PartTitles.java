package app.guidebox.guide.extract.line;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/**
 * Headings that only say which part of a question stands below them: "Question", "Scenario",
 * "Task".
 */
public final class PartTitles {
  private static final WordList TASKS = Words.load("tasks");
  private static final WordList ADDITIONS = Words.load("task-additions");
  private static final WordList SETTINGS = Words.load("settings");
  private static final WordList RESPONSES = Words.load("responses");
  private static final String PROMPT = "prompt";

  /** Words that label the case which a question is asked of. */
  public static final WordList CONTEXT = Words.load("use-case").with(Words.load("context"));

  private PartTitles() {}

  /** Whether the unit is a heading that says no more than "Question". */
  public static boolean isQuestion(Unit unit) {
    return unit.isHeading()
        && Label.of(unit.text(), Words.QUESTION)
            .filter(label -> label.rest().isEmpty() && label.number().isEmpty())
            .filter(label -> !label.word().equals("questions"))
            .isPresent();
  }

  /** Whether the unit is a heading that says no more than "Scenario" or the like. */
  public static boolean isContext(Unit unit) {
    return unit.isHeading()
        && Label.of(unit.text(), CONTEXT)
            .filter(label -> label.rest().isEmpty() && label.number().isEmpty())
            .isPresent();
  }

  /** Whether it only labels a part: "## Example:" beside "## 2. What is a reef?". */
  public static boolean isLabel(Flow flow, int at) {
    String text = flow.get(at).text();
    return (text.endsWith(":") || text.endsWith("："))
        && at + 1 < flow.size()
        && !flow.get(at + 1).isHeading()
        && TermWords.isOnlyLabel(text)
        && AnswerLabel.of(text).isEmpty()
        && Label.of(text, Words.QUESTION).isEmpty();
  }

  /** Whether the unit is a heading above what is still asked: "Hints", "Constraints". */
  public static boolean addsToTask(Unit unit) {
    return unit.isHeading() && ADDITIONS.contains(Words.lower(Plain.of(unit.text())));
  }

  /** Whether the unit is a heading above what a task starts from: "Conditions", "Description". */
  public static boolean isSetting(Unit unit) {
    return unit.isHeading() && SETTINGS.contains(Plain.title(unit.text()));
  }

  /** Whether the second title stands above what was said to the first: "Prompt", "Response". */
  public static boolean responds(Flow flow, int at, int answer) {
    return Words.lower(Plain.of(flow.get(at).text())).endsWith(PROMPT)
        && Label.of(flow.get(answer).text(), RESPONSES)
            .filter(label -> label.rest().isEmpty())
            .isPresent();
  }

  /** Whether the unit is a heading that says no more than "Task". */
  public static boolean isTask(Unit unit) {
    return unit.isHeading() && TASKS.contains(Words.lower(Plain.of(unit.text())));
  }
}
