package app.guidebox.guide.extract.pasted;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Practice tests copied from the page that shows how one did: {@code Question 3}, {@code Skipped},
 * the question and its options in lines without marks, and {@code Correct answer} above one of
 * them.
 */
public final class PastedTests {
  private static final WordList STATES = Words.load("attempt-states");

  /** How one did is told in two or three words. */
  private static final int MAX_STATE = 25;

  /** "Question 12:" and no more. */
  private static final int MAX_LABEL = 30;

  /**
   * A line of a paragraph, or a block that is none.
   *
   * @param begins whether it is the first of its paragraph
   */
  record Row(String text, Lines lines, boolean begins, @Nullable Block block) {}

  private PastedTests() {}

  /** The blocks, such questions among them as others write theirs. */
  public static List<Block> opened(List<Block> blocks) {
    if (!areAmong(blocks)) {
      return blocks;
    }
    var rows = rows(blocks);
    var opened = new ArrayList<Block>();
    int from = 0;
    while (from < rows.size()) {
      int end = from + 1;
      while (end < rows.size() && !begins(rows, end)) {
        end++;
      }
      var part = rows.subList(from, end);
      boolean begins = begins(rows, from);
      int told = begins ? PastedQuestion.end(part) : end - from;
      var question = begins ? PastedQuestion.read(part.subList(0, told)) : List.<Block>of();
      opened.addAll(question.isEmpty() ? blocks(part.subList(0, told)) : question);
      opened.addAll(blocks(part.subList(told, part.size())));
      from = end;
    }
    return opened;
  }

  // A quick look before a slow one: "Skipped" in the second line of a paragraph, or in its first.
  private static boolean areAmong(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph(var text, _)) {
        String markdown = text.markdown();
        int line = markdown.indexOf('\n');
        boolean label = line > 0 && line <= MAX_LABEL && isLabel(markdown.substring(0, line));
        int next = label ? markdown.indexOf('\n', line + 1) : -1;
        int end = next < 0 ? markdown.length() : next;
        boolean stated = label && isState(markdown.substring(line + 1, end));
        boolean alone = line < 0 && i + 1 < blocks.size() && isLabel(markdown);
        if (stated || (alone && beginsWithState(blocks.get(i + 1)))) {
          return true;
        }
      } else if (blocks.get(i) instanceof Block.Heading title
          && i + 1 < blocks.size()
          && beginsWithState(blocks.get(i + 1))
          && isLabel(title.text().markdown())) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithState(Block block) {
    return block instanceof Block.Paragraph(var text, _)
        && isState(text.markdown().substring(0, lineEnd(text.markdown())));
  }

  private static int lineEnd(String text) {
    int line = text.indexOf('\n');
    return line < 0 ? text.length() : line;
  }

  /** Whether the line is no more than the number of a question: {@code Question 3}. */
  static boolean isLabel(String line) {
    return line.length() <= MAX_LABEL
        && Label.of(line, Words.QUESTION)
            .filter(label -> !label.number().isEmpty() && label.rest().isEmpty())
            .isPresent();
  }

  private static boolean isState(String line) {
    return line.length() <= MAX_STATE
        && STATES.mayBeSaidIn(line)
        && STATES.contains(Plain.title(line));
  }

  private static boolean begins(List<Row> rows, int at) {
    boolean labels = at + 1 < rows.size() && rows.get(at + 1).block() == null;
    return labels && isLabel(rows.get(at).text()) && isState(rows.get(at + 1).text());
  }

  private static List<Row> rows(List<Block> blocks) {
    var rows = new ArrayList<Row>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph(var text, var lines) -> addRows(text.markdown(), lines, rows);
        case Block.Heading title ->
            rows.add(new Row(title.text().markdown(), title.lines(), true, title));
        default -> rows.add(new Row("", block.lines(), true, block));
      }
    }
    return rows;
  }

  private static void addRows(String text, Lines lines, List<Row> rows) {
    String[] parts = text.split("\n", -1);
    boolean mapped = parts.length == lines.last() - lines.first() + 1;
    for (int i = 0; i < parts.length; i++) {
      int line = lines.first() + i;
      rows.add(new Row(parts[i], mapped ? new Lines(line, line) : lines, i == 0, null));
    }
  }

  /** The rows as the blocks that they were. */
  static List<Block> blocks(List<Row> rows) {
    var blocks = new ArrayList<Block>();
    for (int from = 0; from < rows.size(); ) {
      int end = from + 1;
      while (end < rows.size() && !rows.get(end).begins()) {
        end++;
      }
      Block block = rows.get(from).block();
      blocks.add(block == null ? paragraph("", rows.subList(from, end)) : block);
      from = end;
    }
    return blocks;
  }

  /** The rows as one paragraph below a label. */
  static Block.Paragraph paragraph(String label, List<Row> rows) {
    var text = new StringBuilder(label);
    rows.forEach(row -> text.append(row.text()).append('\n'));
    String markdown = text.toString().strip();
    var lines = rows.getFirst().lines().to(rows.getLast().lines().last());
    return new Block.Paragraph(new Prose(markdown, List.of(new Inline.Text(markdown))), lines);
  }
}
