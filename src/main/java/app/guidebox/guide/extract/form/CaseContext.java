package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Deeds;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;

/**
 * The case that is told above a question: {@code **Scenario:** …}, then {@code **Question:** …}.
 */
final class CaseContext {
  static final WordList LABELS =
      Words.load("use-case").with(Words.load("context"), Words.load("code-labels"));

  /** A case is told in at most so many blocks. */
  private static final int MAX_BLOCKS = 8;

  private CaseContext() {}

  /**
   * The place where the case begins that the question at that place is about; that place if none.
   */
  static int begin(Flow flow, int at) {
    for (int i = at - 1; i >= Math.max(0, at - MAX_BLOCKS); i--) {
      Unit unit = flow.get(i);
      if (unit.isHeading()) {
        return Label.of(unit.text(), LABELS).isPresent() && !hasDeeds(flow, i + 1, at) ? i + 1 : at;
      }
      boolean text = unit.isParagraph() && unit.item() == 0;
      if (text && Label.of(unit.text(), LABELS).filter(Label::marked).isPresent()) {
        return hasDeeds(flow, i, at) ? at : i;
      }
      boolean given =
          unit.block() instanceof Block.Quote
              || unit.block() instanceof Block.Fence
              || unit.block() instanceof Block.Table
              || unit.block() instanceof Block.ListBlock;
      if ((!text && !given) || AnswerLabel.isAnswer(unit.text())) {
        return at;
      }
    }
    return at;
  }

  private static boolean hasDeeds(Flow flow, int from, int to) {
    return flow.units().subList(from, to).stream().anyMatch(Deeds::areTold);
  }
}
