package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.words.Emphasis;

/** What the lines in bold above points in a guide do as a rule. */
final class StemHabits {
  /** Fewer may be titles above what one stresses. */
  private static final int MIN_STEMS = 4;

  private int stems;
  private int offering;

  /** Takes the page into account. */
  void learnPage(Flow page) {
    for (int i = 0; i < page.size(); i++) {
      if (isStem(page.get(i))) {
        stems++;
        offering += OfferedStems.isOneInBold(page, i) ? 1 : 0;
      }
    }
  }

  private static boolean isStem(Unit unit) {
    return unit.isParagraph() && unit.item() == 0 && Emphasis.isWhollyBold(unit.text());
  }

  /** Whether they are completed by the one point below them that is in bold. */
  boolean offer() {
    return offering >= MIN_STEMS && offering >= Shares.MOST * stems;
  }
}
