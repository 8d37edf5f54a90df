package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/** Numbered cases that ask themselves: {@code **Scenario 2:** The pump fails. What now?} */
final class LabelledCases {
  private static final WordList CASES = Words.load("numbered-cases");

  private static final QuestionForm HEADINGS = new HeadingQuestions();

  /** A quick look: a label is shorter. */
  private static final int NEAR = 40;

  /** A title stands no further above. */
  private static final int FAR = 400;

  private LabelledCases() {}

  /** The label inside the bold part of such a case. */
  static Optional<Label> inBold(String bold) {
    return Label.of(bold, Words.QUESTION).or(() -> Label.of(bold, CASES));
  }

  /** The label of such a case, unless a title above asks or what is asked stands below. */
  static Optional<Label> asked(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    int colon = unit.text().indexOf(':');
    if (colon <= 0 || colon > NEAR || !QuestionText.hasAnyMark(unit.text())) {
      return Optional.empty();
    }
    return Label.of(unit.text(), CASES)
        .filter(label -> label.marked() && !label.number().isEmpty())
        .filter(label -> isInBold(unit.text()) || isToldBelow(flow, at, label.rest()))
        .filter(_ -> !isAskedAbove(flow, at, habits));
  }

  // All of it, or its first line above its answer.
  private static boolean asks(String rest) {
    int line = rest.indexOf('\n');
    return QuestionText.hasMark(Plain.of(rest))
        || (line > 0 && QuestionText.hasMark(Plain.of(rest.substring(0, line))));
  }

  // "**Scenario 2: What if the pump fails?** Take the bucket."
  private static boolean isInBold(String text) {
    int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    return close > 0
        && QuestionText.hasMark(Plain.of(text.substring(2, close)))
        && Words.hasLetterOrDigit(text.substring(close));
  }

  private static boolean isToldBelow(Flow flow, int at, String rest) {
    return asks(rest) && isTold(flow, at, rest);
  }

  private static boolean isTold(Flow flow, int at, String rest) {
    if (!QuestionText.hasMark(Plain.of(rest))) {
      return true;
    }
    if (at + 1 >= flow.size()) {
      return false;
    }
    Unit next = flow.get(at + 1);
    return !next.isHeading()
        && !(next.block() instanceof Block.Rule)
        && Label.of(next.text(), CASES).isEmpty()
        && Label.of(next.text(), Words.QUESTION).filter(Label::marked).isEmpty();
  }

  // "## 3. How do you heave to?" or "**3. How …?**" above the cases of its answer.
  private static boolean isAskedAbove(Flow flow, int at, Habits habits) {
    boolean first = isFirst(flow.get(at));
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Unit unit = flow.get(i);
      if (unit.isHeading()) {
        return HEADINGS.opening(flow, i, habits).isPresent();
      }
      // What asks below an earlier case is asked of that one.
      if (first && isBoldQuestion(unit)) {
        return true;
      }
      if (unit.block() instanceof Block.Rule || isTitle(unit)) {
        return false;
      }
      first |= isFirst(unit);
    }
    return false;
  }

  private static boolean isFirst(Unit unit) {
    return unit.isParagraph()
        && Emphasis.isNear(unit.text())
        && Label.of(unit.text(), CASES).filter(label -> label.number().equals("1")).isPresent();
  }

  // "**Scenarios:**"
  private static boolean isTitle(Unit unit) {
    String text = unit.isParagraph() && unit.item() == 0 ? unit.text() : "";
    return text.endsWith(":**") && Emphasis.isWhollyBold(text);
  }

  private static boolean isBoldQuestion(Unit unit) {
    String text = unit.isParagraph() && unit.item() == 0 ? unit.text() : "";
    return Emphasis.isWhollyBold(text)
        && QuestionText.hasMark(Plain.of(text))
        && Label.of(text, CASES).isEmpty();
  }
}
