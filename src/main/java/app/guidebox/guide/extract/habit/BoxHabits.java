package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;

/** What the lists of boxes in a guide do as a rule. */
final class BoxHabits {
  /** Fewer titles above one ticked box may tell what is done. */
  private static final int MIN_TITLES = 3;

  private static final int MIN_BOXES = 3;

  private int sections;
  private int choosing;

  /** Takes the page into account. */
  void learnPage(Flow page) {
    int lists = 0;
    int single = 0;
    for (Unit unit : page.units()) {
      if (unit.isHeading()) {
        learnSection(lists, single);
        lists = 0;
        single = 0;
      } else if (unit.block() instanceof Block.ListBlock list && holdsBoxes(list)) {
        lists++;
        single += hasOneTicked(list) ? 1 : 0;
      }
    }
    learnSection(lists, single);
  }

  private void learnSection(int lists, int single) {
    sections += lists > 0 ? 1 : 0;
    choosing += lists == 1 && single == 1 ? 1 : 0;
  }

  private static boolean holdsBoxes(Block.ListBlock list) {
    return list.items().stream().anyMatch(item -> item.task() != Block.Task.NONE);
  }

  private static boolean hasOneTicked(Block.ListBlock list) {
    return list.items().size() >= MIN_BOXES
        && list.items().stream().allMatch(item -> item.task() != Block.Task.NONE)
        && list.items().stream().filter(item -> item.task() == Block.Task.DONE).count() == 1;
  }

  /** Whether each title above boxes has one of them ticked, as where one option is right. */
  boolean choose() {
    return choosing >= MIN_TITLES && choosing == sections;
  }
}
