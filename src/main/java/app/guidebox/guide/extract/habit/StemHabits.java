package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;

/** What the lines in bold above points in a guide do as a rule. */
final class StemHabits {
  /** Fewer may be titles above what one stresses. */
  private static final int MIN_STEMS = 4;

  /** One alone stresses what matters most. */
  private static final int MIN_CHOOSING = 2;

  /** A list below most questions has a point in bold where that is the right one. */
  private static final double CHOOSING = 0.5;

  private int stems;
  private int offering;
  private int listed;
  private int choosing;

  /** Takes the page into account. */
  void learnPage(Flow page) {
    for (int i = 0; i < page.size(); i++) {
      if (isStem(page.get(i))) {
        stems++;
        offering += OfferedStems.isOneInBold(page, i) ? 1 : 0;
      }
      if (i + 1 < page.size() && isAskedAboveList(page.get(i), page.get(i + 1))) {
        listed++;
        choosing += OfferedStems.isOneInBold(page, i) ? 1 : 0;
      }
    }
  }

  private static boolean isStem(Unit unit) {
    return unit.isParagraph() && unit.item() == 0 && Emphasis.isWhollyBold(unit.text());
  }

  private static boolean isAskedAboveList(Unit unit, Unit below) {
    return below.block() instanceof Block.ListBlock
        && QuestionText.hasAnyMark(unit.text())
        && QuestionText.hasMark(Plain.of(unit.text()));
  }

  /** Whether the one point in bold below a question is the right one, as below most of them. */
  boolean choose() {
    return choosing >= MIN_CHOOSING && choosing >= CHOOSING * listed;
  }

  /** Whether they are completed by the one point below them that is in bold. */
  boolean offer() {
    return offering >= MIN_STEMS && offering >= Shares.MOST * stems;
  }
}
