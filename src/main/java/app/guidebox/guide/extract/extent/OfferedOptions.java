package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of a flow that offer options, and from what the right one is known. */
final class OfferedOptions {
  /** Two boxes are things to do. */
  private static final int MIN_TICKED = 3;

  /** What is explained before its key has fewer parts. */
  private static final int MAX_EXPLAINED = 8;

  private final Flow flow;
  private final Map<Integer, Optional<Options>> offered = new HashMap<>();

  /** The options of that flow. */
  OfferedOptions(Flow flow) {
    this.flow = flow;
  }

  /** Whether the letter or the words of the right one are told below them. */
  boolean areKeyed(int at) {
    Unit unit = flow.get(at);
    boolean mayBeOptions = unit.isParagraph() || unit.block() instanceof Block.ListBlock;
    int next = keyBelow(at);
    return mayBeOptions
        && next < flow.size()
        && flow.get(next).isParagraph()
        && AnswerLabel.begins(flow.get(next).text())
        && offered(at).filter(found -> found.stemRest().isEmpty()).isPresent();
  }

  // Where the key may stand: behind what was answered in a test, or what is explained first.
  private int keyBelow(int at) {
    int next = at + 1;
    if (next < flow.size() && Answers.isOwn(flow.get(next))) {
      return next + 1;
    }
    if (next < flow.size() && isExplanation(flow.get(next))) {
      for (int i = next + 1; i < Math.min(flow.size(), next + MAX_EXPLAINED); i++) {
        if (flow.get(i).isHeading() || QuestionNumbers.isNumbered(flow.get(i).text())) {
          return next;
        }
        if (Label.of(flow.get(i).text(), Words.CORRECT).filter(Label::marked).isPresent()) {
          return i;
        }
      }
    }
    return next;
  }

  private static boolean isExplanation(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), Words.EXPLANATION).filter(Label::marked).isPresent();
  }

  // The options in a unit by itself, which are asked for several times.
  private Optional<Options> offered(int at) {
    return offered.computeIfAbsent(at, unit -> Options.among(List.of(flow.get(unit))));
  }

  /** Whether one box of several is ticked below a question, or above what explains it. */
  boolean areTicked(int at) {
    if (at == 0
        || !flow.get(at - 1).isParagraph()
        || !(flow.get(at).block() instanceof Block.ListBlock list)
        || list.items().size() < 2) {
      return false;
    }
    if (isOneMarked(at, list)) {
      return true;
    }
    if (list.items().stream().anyMatch(item -> item.task() == Block.Task.NONE)
        || list.items().stream().filter(item -> item.task() == Block.Task.DONE).count() != 1) {
      return false;
    }
    boolean explained = at + 1 < flow.size() && isExplanation(flow.get(at + 1));
    String stem = flow.get(at - 1).text();
    boolean enough = list.items().size() >= MIN_TICKED;
    return QuestionText.hasMark(Plain.of(stem))
        || (enough && explained && AskingLine.isOpen(stem))
        || (flow.get(at - 1).isNumbered() && isTickedBefore(flow.get(at - 1).item() - 1, at - 2));
  }

  // "- **East** ✅" or "- **East**", and no other point, right below a question.
  private boolean isOneMarked(int at, Block.ListBlock list) {
    if (list.items().stream().anyMatch(item -> item.task() != Block.Task.NONE)
        || !QuestionText.hasMark(Plain.of(flow.get(at - 1).text()))) {
      return false;
    }
    return OfferedStems.isOneInBold(flow, at - 1)
        || offered(at)
            .filter(found -> found.choices().stream().filter(Choice::marked).count() == 1)
            .isPresent();
  }

  // "2. Red lights are" goes on with what "1. Which light is red?" began.
  private boolean isTickedBefore(int number, int at) {
    return number > 0 && at > 0 && flow.get(at - 1).item() == number && areTicked(at);
  }

  /** Whether they have letters, and one of them a mark, below a line of text. */
  boolean areMarked(int at) {
    return Options.isLettered(flow.get(at))
        && at > 0
        && flow.get(at - 1).isParagraph()
        && !Options.isLettered(flow.get(at - 1))
        && offered(at)
            .filter(Options::isMarked)
            .filter(found -> found.stemRest().isEmpty())
            .isPresent();
  }
}
