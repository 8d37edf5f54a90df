package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.ListTitles;
import app.guidebox.guide.extract.list.RunningNumbers;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;
import java.util.List;

/** Tells whether text at the margin ends the question that an entry of a list above it asks. */
final class EntryEnds {
  /** Between two entries of a list that was cut stand fewer blocks. */
  private static final int MAX_BETWEEN = 12;

  private final Flow flow;
  private final Habits habits;

  EntryEnds(Flow flow, Habits habits) {
    this.flow = flow;
    this.habits = habits;
  }

  /**
   * Whether the text ends the question.
   *
   * @param from where the question begins
   * @param at where the text stands
   */
  boolean end(int from, int at) {
    Unit first = flow.get(from);
    return RunningNumbers.areCounted(flow, at)
        || ListTitles.titlesNumber(flow, first, at)
        || (!BareEntries.standsAlone(flow, from)
            && !BareEntries.isLastOfEntries(flow, from)
            && !(habits.answersAtMargin() && BareEntries.isLastOfBare(flow, from))
            && !RunningNumbers.goOn(flow, first.item(), at)
            && !isLeftOpen(from)
            && !flow.get(from + 1).isHeading()
            && !isInsideList(first, at)
            && !isKeyBelowOptions(from, at)
            && !isExplainedKey(from, at));
  }

  // "Answer: They are:" leads on to what stands at the margin below its entry.
  private boolean isLeftOpen(int from) {
    int at = from + 1;
    while (at < flow.size() && flow.get(at).item() == Unit.INSIDE_ITEM) {
      at++;
    }
    return at > from + 1 && flow.get(at - 1).isParagraph() && flow.get(at - 1).text().endsWith(":");
  }

  // "Answer: C" at the margin, below an entry that ends in its options.
  private boolean isKeyBelowOptions(int from, int at) {
    Unit last = flow.get(at - 1);
    return last.item() == Unit.INSIDE_ITEM
        && (Options.isLettered(last) || last.block() instanceof Block.ListBlock)
        && isAnswered(at)
        && Options.among(List.of(last)).isPresent()
        && flow.units().subList(from, at).stream().noneMatch(u -> Answers.beginsAt(u, habits));
  }

  // Text below code at the margin, above the next question of the same list.
  private boolean isInsideList(Unit first, int at) {
    int next = at;
    while (next < flow.size() && next - at < MAX_BETWEEN && flow.get(next).item() == 0) {
      next++;
    }
    if (next == flow.size() || flow.get(next).isNumbered() != first.isNumbered()) {
      return false;
    }
    return first.isNumbered()
        ? flow.get(next).item() == first.item() + 1
        : flow.get(at - 1).block() instanceof Block.Fence
            && flow.get(next).item() > 0
            && AskingLine.asksPlainly(FirstLine.of(flow.get(next).text()));
  }

  // "Explanation: …" below a key at the margin.
  private boolean isExplainedKey(int from, int at) {
    return flow.get(at - 1).item() == 0
        && at - 1 > from
        && isAnswered(at - 1)
        && Label.of(flow.get(at).text(), Words.EXPLANATION).filter(Label::marked).isPresent();
  }

  private boolean isAnswered(int at) {
    return at < flow.size() && flow.get(at).isParagraph() && Answers.beginsAt(flow.get(at), habits);
  }
}
