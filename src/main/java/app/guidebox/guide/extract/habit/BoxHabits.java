package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import java.util.ArrayList;
import java.util.List;

/** What the lists of boxes in a guide do as a rule. */
final class BoxHabits {
  /** Fewer titles above one ticked box may tell what is done. */
  private static final int MIN_TITLES = 3;

  private static final int MIN_BOXES = 3;

  /** A single line above boxes may ask what is done so far. */
  private static final int MIN_ASKED = 2;

  private int sections;
  private int choosing;
  private int single;
  private int asked;

  /** Takes the page into account. */
  void learnPage(Flow page) {
    var lists = new ArrayList<Block.ListBlock>();
    for (Unit unit : page.units()) {
      if (unit.isHeading()) {
        learnSection(lists);
        lists.clear();
      } else if (unit.block() instanceof Block.ListBlock list && holdsBoxes(list)) {
        lists.add(list);
      }
    }
    learnSection(lists);
    for (int i = 0; i + 1 < page.size(); i++) {
      asked += isAsked(page, i) ? 1 : 0;
    }
  }

  // A line that asks, right above boxes of which some are ticked and others not.
  private static boolean isAsked(Flow page, int at) {
    Unit unit = page.get(at);
    return unit.isParagraph()
        && unit.item() == 0
        && page.get(at + 1).block() instanceof Block.ListBlock list
        && isMixed(list)
        && AskingLine.isOne(unit.text());
  }

  private static boolean isMixed(Block.ListBlock list) {
    int ticked = ticked(list);
    return ticked > 0 && ticked < list.items().size();
  }

  private void learnSection(List<Block.ListBlock> lists) {
    sections += lists.isEmpty() ? 0 : 1;
    if (lists.size() == 1 && lists.getFirst().items().size() > 1) {
      int boxes = lists.getFirst().items().size();
      int ticked = ticked(lists.getFirst());
      choosing += ticked > 0 && ticked < boxes ? 1 : 0;
      single += ticked == 1 && boxes >= MIN_BOXES ? 1 : 0;
    }
  }

  private static boolean holdsBoxes(Block.ListBlock list) {
    return list.items().stream().anyMatch(item -> item.task() != Block.Task.NONE);
  }

  // None if an entry has no box.
  private static int ticked(Block.ListBlock list) {
    boolean boxes = list.items().stream().allMatch(item -> item.task() != Block.Task.NONE);
    return boxes
        ? (int) list.items().stream().filter(item -> item.task() == Block.Task.DONE).count()
        : 0;
  }

  /**
   * Whether each title above boxes has some of them ticked and others not, as where options are
   * right or wrong.
   */
  boolean choose() {
    return single >= MIN_TITLES && choosing == sections;
  }

  /** Whether the line asks which of the boxes below it are to be ticked, as others in the guide. */
  boolean areAskedFor(Flow flow, int at) {
    return (asked >= MIN_ASKED || QuestionTitles.announced(flow.get(at).path()))
        && isAsked(flow, at);
  }
}
