package app.guidebox.guide.extract.line;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;

/** A text that asks, a rule below it, the answer, and a rule again: the two sides of a card. */
public final class RuledQuestions {
  private RuledQuestions() {}

  /** Whether the unit at that place asks what stands between the rule below it and the next. */
  public static boolean isOne(Flow flow, int at) {
    if (at + 2 >= flow.size() || !isRule(flow.get(at + 1)) || !asks(flow.get(at))) {
      return false;
    }
    int end = at + 2;
    while (end < flow.size() && !isRule(flow.get(end)) && !flow.get(end).isHeading()) {
      if (asks(flow.get(end))) {
        return false;
      }
      end++;
    }
    return end > at + 2;
  }

  private static boolean isRule(Unit unit) {
    return unit.block() instanceof Block.Rule;
  }

  // One with a label has its answer by another.
  private static boolean asks(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && unit.text().indexOf('\n') < 0
        && QuestionText.hasAnyMark(unit.text())
        && QuestionText.hasMark(Plain.of(unit.text()))
        && Label.of(unit.text(), Words.QUESTION).isEmpty();
  }
}
