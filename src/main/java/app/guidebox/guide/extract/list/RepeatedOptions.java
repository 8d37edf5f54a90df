package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.HashSet;
import java.util.Set;

/** Options without letters below a question, with the right ones told again below them. */
public final class RepeatedOptions {
  /** Two entries may be anything. */
  private static final int MIN_OPTIONS = 3;

  private RepeatedOptions() {}

  /** Whether the unit is such a list: {@code - halyard}, and {@code Correct: halyard} below it. */
  public static boolean areNamedBelow(Flow flow, int at) {
    if (at == 0
        || at + 1 >= flow.size()
        || !(flow.get(at).block() instanceof Block.ListBlock list)
        || list.items().size() < MIN_OPTIONS
        || !flow.get(at + 1).isParagraph()
        || !asks(flow.get(at - 1))) {
      return false;
    }
    var label = AnswerLabel.of(flow.get(at + 1).text());
    if (label.isEmpty()) {
      return false;
    }
    String told = label.map(Label::rest).orElse("");
    var options = texts(list);
    return told.isEmpty()
        ? at + 2 < flow.size()
            && flow.get(at + 2).block() instanceof Block.ListBlock right
            && options.containsAll(texts(right))
        : options.contains(Plain.title(FirstLine.of(told)));
  }

  /**
   * Whether the line tells which of the entries is right, by its words: {@code Answer: halyard}.
   */
  static boolean names(Block.ListBlock list, String line) {
    String told = AnswerLabel.of(line).map(Label::rest).orElse("");
    return list.items().size() >= MIN_OPTIONS
        && !told.isEmpty()
        && texts(list).contains(Plain.title(told));
  }

  private static boolean asks(Unit unit) {
    return unit.isParagraph() && QuestionText.hasAnyMark(unit.text());
  }

  private static Set<String> texts(Block.ListBlock list) {
    var texts = new HashSet<String>();
    for (Block.Item item : list.items()) {
      texts.add(Plain.title(FirstLine.of(item.firstText().orElse(""))));
    }
    return texts;
  }
}
