package app.guidebox.guide.extract.list;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list below a question that tells one thing in each entry: {@code - Type: open}, {@code -
 * Choices: rain; hail}, {@code - Answer: hail}.
 */
public final class QuestionFields {
  private static final WordList FACTS = Words.load("question-facts");

  private static final WordList OPTIONS = Words.load("options");

  /** What is asked, where an entry tells it. */
  private static final WordList STATEMENTS = Words.load("statements");

  /** Begins a question in whatever language. */
  private static final String ASKED = "**Question:** ";

  /** Few exams tell more of a question. */
  private static final int MAX_FIELDS = 8;

  private static final Pattern OPTION = Pattern.compile("(?m)^\\W{0,3}[A-Ha-h][.):]");

  private QuestionFields() {}

  /**
   * Options, answer and explanation as blocks in that order, or what is asked and what answers it
   * as written, or only the answer without its bullet; empty if it is another list.
   *
   * @param above what stands above the list in its flow
   */
  public static List<Block> opened(Block.ListBlock list, List<Unit> above) {
    var items = list.items();
    if (!list.numbered() && isAnswer(items) && isSetOff(list, above)) {
      return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }
    if (!list.numbered() && isAboveAnswers(items) && isSetOff(list, above)) {
      var first = items.getFirst().blocks();
      var told = new Lines(items.get(1).lines().first(), list.lines().last());
      var rest = new Block.ListBlock(false, 1, items.subList(1, items.size()), told);
      return Stream.concat(first.stream(), Stream.of(rest)).toList();
    }
    if (items.size() < 2 || items.size() > MAX_FIELDS || !mayBeFields(items)) {
      return List.of();
    }
    if (statement(items.getFirst()).isPresent()) {
      return stated(items);
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

  // "- **Answer:** …" by itself, below a question without a bullet.
  private static boolean isAnswer(List<Block.Item> items) {
    String text = items.size() == 1 ? items.getFirst().firstText().orElse("") : "";
    return text.indexOf(':') > 1
        && AnswerLabel.of(text)
            .filter(label -> label.marked() && label.word().length() > 1)
            .isPresent()
        && (AnswerLabel.begins(text) || items.getFirst().blocks().size() > 1);
  }

  // "- **Answer:**" by itself above the entries that answer.
  private static boolean isAboveAnswers(List<Block.Item> items) {
    String text = items.getFirst().firstText().orElse("");
    return items.size() > 1
        && text.indexOf(':') > 1
        && AnswerLabel.of(text)
            .filter(label -> label.rest().isEmpty() && label.word().length() > 1)
            .isPresent()
        && items.stream().skip(1).noneMatch(item -> isLabelled(item.firstText().orElse("")));
  }

  private static boolean isLabelled(String text) {
    return AnswerLabel.of(text).isPresent()
        || Label.of(text, Words.QUESTION).filter(Label::marked).isPresent();
  }

  // Right below a line or in an entry such a list is the answer as it stands.
  private static boolean isSetOff(Block.ListBlock list, List<Unit> above) {
    if (above.isEmpty()) {
      return true;
    }
    Unit last = above.getLast();
    return last.item() == 0
        && (last.lines().last() + 1 < list.lines().first()
            || last.block() instanceof Block.ListBlock
            || OPTION.matcher(last.text()).find());
  }

  // "- **Statement:** …" above "- **Answer:** …"
  private static Optional<Block> statement(Block.Item item) {
    return item.firstText()
        .flatMap(text -> Label.of(text, STATEMENTS))
        .filter(label -> label.marked() && !label.rest().isBlank())
        .map(label -> new Prose(ASKED + label.rest(), List.of()))
        .map(asked -> new Block.Paragraph(asked, item.blocks().getFirst().lines()));
  }

  private static List<Block> stated(List<Block.Item> items) {
    var blocks = new ArrayList<Block>();
    for (Block.Item item : items) {
      var asked = statement(item);
      asked.ifPresent(blocks::add);
      blocks.addAll(item.blocks().subList(asked.isPresent() ? 1 : 0, item.blocks().size()));
    }
    return blocks;
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
