package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.wording.AnswerLabel;
import app.guidebox.guide.extract.wording.Label;
import app.guidebox.guide.extract.wording.WordList;
import app.guidebox.guide.extract.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list below a question that tells one thing in each entry: {@code - Type: open}, {@code -
 * Choices: rain; hail}, {@code - Answer: hail}.
 */
public final class QuestionFields {
  private static final WordList FACTS = Words.load("question-facts");

  private static final WordList OPTIONS = Words.load("options");

  /** Few exams tell more of a question. */
  private static final int MAX_FIELDS = 8;

  private QuestionFields() {}

  /** Options, answer and explanation as blocks in that order; empty if it is another list. */
  public static List<Block> opened(Block.ListBlock list) {
    var items = list.items();
    if (items.size() < 2 || items.size() > MAX_FIELDS || !mayBeFields(items)) {
      return List.of();
    }
    var options = new ArrayList<Block>();
    var answer = new ArrayList<Block>();
    var told = new ArrayList<Block>();
    boolean more = false;
    for (Block.Item item : items) {
      String text = item.firstText().orElse("");
      var offered = Label.of(text, OPTIONS).filter(Label::marked);
      if (AnswerLabel.begins(text)) {
        answer.addAll(item.blocks());
      } else if (offered.isPresent() && !offered.get().rest().isBlank()) {
        options.add(options(offered.get().rest(), item.lines()));
      } else if (Label.of(text, Words.EXPLANATION).filter(Label::marked).isPresent()) {
        told.addAll(item.blocks());
      } else if (Label.of(text, FACTS).filter(Label::marked).isEmpty()) {
        return List.of();
      } else {
        more = true;
      }
    }
    if (answer.isEmpty() || (options.isEmpty() && !more)) {
      return List.of();
    }
    options.addAll(answer);
    options.addAll(told);
    return options;
  }

  // A quick look before a slow one.
  private static boolean mayBeFields(List<Block.Item> items) {
    for (Block.Item item : items) {
      if (item.firstText().orElse("").indexOf(':') <= 0) {
        return false;
      }
    }
    return items.stream().anyMatch(item -> AnswerLabel.begins(item.firstText().orElse("")));
  }

  // "rain; hail, snow" are two.
  private static Block options(String row, Lines lines) {
    String between = row.indexOf(';') > 0 ? ";" : ",";
    var items =
        Arrays.stream(row.split(between, -1))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(text -> new Block.Paragraph(new Prose(text, List.of()), lines))
            .map(text -> new Block.Item(Block.Task.NONE, List.of(text), lines))
            .toList();
    return items.isEmpty()
        ? new Block.Paragraph(new Prose(row, List.of()), lines)
        : new Block.ListBlock(false, 1, items, lines);
  }
}
