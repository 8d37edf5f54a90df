package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.function.IntPredicate;

/** Steps that lead to what is labelled as the answer below them: {@code **Step 1:** …}. */
public final class SolutionSteps {
  private static final WordList STEPS = Words.load("solution-steps");
  private static final WordList WORKINGS = Words.load("workings");

  /** A solution has fewer blocks. */
  private static final int MAX_BLOCKS = 60;

  private SolutionSteps() {}

  /** Whether they begin at that place of what stands above the answer. */
  public static boolean beginAt(List<Unit> body, int at, int answer) {
    Unit unit = body.get(at);
    return unit.isParagraph()
        && (isFirst(unit) || isWorking(unit))
        && body.subList(at, answer).stream().noneMatch(SolutionSteps::asksOrOffers);
  }

  // "**Step 1: Find the weight**"
  private static boolean isFirst(Unit unit) {
    return Label.of(unit.text(), STEPS)
        .filter(label -> label.marked() && label.number().equals("1"))
        .isPresent();
  }

  // "**Working:** …"
  private static boolean isWorking(Unit unit) {
    return Label.of(unit.text(), WORKINGS).filter(Label::marked).isPresent();
  }

  private static boolean asksOrOffers(Unit unit) {
    return QuestionText.hasMark(Plain.of(unit.text()))
        || Label.of(unit.text(), Words.QUESTION).filter(Label::marked).isPresent()
        || Options.isLettered(unit);
  }

  /**
   * Whether the labelled answer at that place ends what a label by itself begins far above it:
   * {@code **Solution:**}, many lines, {@code **Answer:** 3}.
   *
   * @param begins tells where a question begins
   */
  static boolean endAt(Flow flow, int answer, IntPredicate begins) {
    var end = Label.of(flow.get(answer).text(), Words.ANSWER).map(Label::word);
    for (int i = answer - 1; end.isPresent() && i >= Math.max(0, answer - MAX_BLOCKS); i--) {
      Unit unit = flow.get(i);
      if (unit.isHeading() || begins.test(i) || asksOrOffers(unit)) {
        return false;
      }
      var label = Label.of(unit.text(), Words.ANSWER).filter(Label::marked);
      if (unit.isParagraph() && label.isPresent()) {
        return label.get().rest().isEmpty() && !label.map(Label::word).equals(end);
      }
    }
    return false;
  }
}
