package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.Plain;

/** What an entry of a list asks in more than one block, its answer or its options below them. */
public final class EntryStems {
  /** A stem takes fewer blocks. */
  public static final int MAX_STEM = 8;

  private EntryStems() {}

  /**
   * Whether the text goes on with what its entry asks: an image, a formula or a line of the case
   * between "3. What is shown here?" and its answer.
   */
  public static boolean goOn(Flow flow, int at) {
    if (flow.get(at).item() != Unit.INSIDE_ITEM) {
      return false;
    }
    int start = at - 1;
    while (start > 0 && flow.get(start).item() == Unit.INSIDE_ITEM && !isAnswer(flow.get(start))) {
      start--;
    }
    if (start < 0 || flow.get(start).item() <= 0) {
      return false;
    }
    return asks(flow.get(start)) ? !asks(flow.get(at)) : leadToAnswer(flow, start);
  }

  /** "3. A sail is torn." or "3. Name the ropes." with more of it above the answer's label. */
  public static boolean leadToAnswer(Flow flow, int at) {
    if (isAnswer(flow.get(at)) || asks(flow.get(at))) {
      return false;
    }
    for (int i = at + 1; i < Math.min(flow.size(), at + MAX_STEM); i++) {
      Unit part = flow.get(i);
      boolean below = isAtMargin(part) && demands(flow.get(at));
      if (part.item() != Unit.INSIDE_ITEM && !below) {
        return false;
      }
      if (isAnswer(part)) {
        return i > at + 1;
      }
      if (part.block() instanceof Block.ListBlock || Options.isLettered(part)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the unit is part of what an entry asks before its options. */
  public static boolean isStem(Flow flow, int entry, int at) {
    return flow.get(entry).isNumbered()
        && flow.get(at).item() == Unit.INSIDE_ITEM
        && at - entry < MAX_STEM
        && flow.units().subList(entry, at).stream().allMatch(Unit::isParagraph)
        && asksAndOffers(flow, entry);
  }

  /** "3. A sail is torn." with more of the case, what is asked and marked options in its entry. */
  public static boolean asksAndOffers(Flow flow, int at) {
    boolean asks = QuestionText.hasAnyMark(flow.get(at).text());
    for (int i = at + 1; i < Math.min(flow.size(), at + MAX_STEM); i++) {
      Unit part = flow.get(i);
      if (part.item() != Unit.INSIDE_ITEM) {
        return false;
      }
      if (part.block() instanceof Block.ListBlock list) {
        return asks && i > at + 1 && Options.areMarked(list);
      }
      asks |= part.isParagraph() && QuestionText.hasMarkInside(Plain.of(part.text()));
    }
    return false;
  }

  private static boolean asks(Unit unit) {
    return unit.isParagraph()
        && QuestionText.hasAnyMark(unit.text())
        && QuestionText.hasMarkInside(Plain.of(unit.text()));
  }

  private static boolean isAtMargin(Unit unit) {
    return unit.item() == 0 && !unit.isHeading() && !(unit.block() instanceof Block.Rule);
  }

  // At the margin below an entry, only what it demands can tell that its stem goes on there.
  private static boolean demands(Unit unit) {
    return unit.isNumbered() && Demands.begin(Plain.of(unit.text()));
  }

  private static boolean isAnswer(Unit unit) {
    return switch (unit.block()) {
      case Block.Paragraph _ -> AnswerLabel.isAnswer(unit.text());
      case Block.ListBlock list ->
          list.items().getFirst().firstText().filter(AnswerLabel::isAnswer).isPresent();
      default -> false;
    };
  }
}
