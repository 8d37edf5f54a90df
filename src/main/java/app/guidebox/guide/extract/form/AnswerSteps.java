package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;

/**
 * Numbered steps of the answer to a title that asks, one of which happens to ask as well: {@code 1.
 * Can you turn the boat?} beside {@code 2. Try another sail}.
 */
final class AnswerSteps {
  /** An answer has fewer steps, and each entry of a long list would count all of them. */
  private static final int MAX_STEPS = 60;

  private AnswerSteps() {}

  /** Whether the entry is such a step, in a guide whose titles ask. */
  static boolean isOne(Flow flow, int at, Habits habits) {
    if (!flow.get(at).isNumbered() || !QuestionText.hasAnyMark(flow.get(at).text())) {
      return false;
    }
    int title = at;
    while (title > 0 && at - title <= MAX_STEPS && !flow.get(title).isHeading()) {
      title--;
    }
    if (!flow.get(title).isHeading()
        || title + 1 == at
        || flow.get(title + 1).item() != 0
        || !habits.headingsAsk(flow.get(title).headingLevel())
        || !QuestionText.asks(Plain.of(flow.get(title).text()))) {
      return false;
    }
    int steps = 0;
    int asking = 0;
    for (int i = title + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      if (i - title > MAX_STEPS) {
        return false;
      }
      Unit unit = flow.get(i);
      if (unit.isNumbered()) {
        steps++;
        asking += asks(unit.text()) ? 1 : 0;
      } else if (unit.block() instanceof Block.ListBlock list && list.numbered()) {
        steps += list.items().size();
        asking += (int) list.items().stream().filter(AnswerSteps::asks).count();
      }
    }
    return asking * 2 < steps;
  }

  private static boolean asks(Block.Item item) {
    return asks(item.firstText().orElse(""));
  }

  private static boolean asks(String text) {
    return QuestionText.hasMarkInside(Plain.of(FirstLine.of(text)));
  }
}
