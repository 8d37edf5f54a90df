package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.CodeQuestions;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import java.util.List;

/**
 * Tells whether entries of a list at the margin answer the question above them, though the list
 * goes on with the next question.
 */
public final class MarginLists {
  /** Fewer questions that other entries follow are an accident. */
  private static final int MIN_FOLLOWED = 2;

  private final Flow flow;
  private final boolean entriesAnswer;

  /** The last unit outside lists up to each. */
  private final int[] aboveList;

  /** Looks through the flow once. */
  public MarginLists(Flow flow) {
    this.flow = flow;
    entriesAnswer = entriesAnswer(flow);
    aboveList = new int[flow.size()];
    for (int i = 1; i < aboveList.length; i++) {
      aboveList[i] = flow.get(i).item() > 0 ? aboveList[i - 1] : i;
    }
  }

  /** Whether the list goes on with what is demanded, below the code that its last entry asks of. */
  public static boolean goOnBelowCode(Block.ListBlock list, List<Unit> units) {
    int above = units.size() - 1;
    while (above > 0 && units.get(above).block() instanceof Block.Fence) {
      above--;
    }
    if (list.numbered()
        || above < 0
        || above == units.size() - 1
        || units.get(above).item() <= 0
        || !CodeQuestions.isAboutCodeBelow(units.get(above).text())) {
      return false;
    }
    long demanding =
        list.items().stream()
            .filter(item -> item.firstText().filter(AskingLine::demands).isPresent())
            .count();
    return demanding * 2 >= list.items().size();
  }

  /** Whether the entry belongs to the answer of the question that begins there. */
  public boolean answers(int question, int at) {
    Unit entry = flow.get(at);
    if (entry.isNumbered() || QuestionText.hasAnyMark(entry.text())) {
      return false;
    }
    int above = Math.max(question, aboveList[at - 1]);
    String last = flow.get(above).text();
    return (BareEntries.standsAlone(flow, question) && !isAskedOfCode(question, at))
        || flow.get(question + 1).isHeading()
        || (last.endsWith(":") && isInBold(flow.get(question)))
        || (above == question && entriesAnswer && isAskedInBold(flow.get(question)));
  }

  // "- What does this print?" above code, and the next entry that asks or demands something.
  private boolean isAskedOfCode(int question, int at) {
    if (!(flow.get(question + 1).block() instanceof Block.Fence)
        || !CodeQuestions.isAboutCodeBelow(flow.get(question).text())) {
      return false;
    }
    int next = question + 1;
    while (next < flow.size() && flow.get(next).block() instanceof Block.Fence) {
      next++;
    }
    int last = next;
    boolean asks = false;
    while (last < flow.size() && flow.get(last).item() > 0) {
      Unit entry = flow.get(last++);
      asks |= BareEntries.isBare(entry) || BareEntries.demands(entry);
    }
    return asks && at >= next && at < last;
  }

  // "- **Why?**", then "- Because …", again and again.
  private static boolean entriesAnswer(Flow flow) {
    int followed = 0;
    int others = 0;
    for (int i = 0; i + 1 < flow.size(); i++) {
      if (flow.get(i).item() > 0 && flow.get(i + 1).item() > 0 && isAskedInBold(flow.get(i))) {
        boolean told = flow.get(i + 1).isParagraph() && !Emphasis.isNear(flow.get(i + 1).text());
        followed += told ? 1 : 0;
        others += told ? 0 : 1;
      }
    }
    return followed >= MIN_FOLLOWED && followed > others;
  }

  private static boolean isAskedInBold(Unit unit) {
    return QuestionText.hasAnyMark(unit.text()) && Emphasis.isWhollyBold(unit.text());
  }

  private static boolean isInBold(Unit unit) {
    return Emphasis.isWhollyBold(FirstLine.of(unit.text()));
  }
}
