package app.guidebox.guide.extract.choice;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Options in lines without letters, above a line that tells the right one by its words: {@code
 * halyard}, {@code sheet}, {@code stay}, {@code Correct: sheet}.
 */
public final class RepeatedLines {
  /** Two lines may be anything. */
  private static final int MIN_OPTIONS = 3;

  /** No exam offers more. */
  private static final int MAX_OPTIONS = 8;

  /** A longer line is part of a text. */
  private static final int MAX_OPTION = 300;

  private RepeatedLines() {}

  /** The blocks, such options among them with boxes. */
  public static List<Block> ticked(List<Block> blocks) {
    var ticked = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Block.Paragraph paragraph -> {
          String below = i + 1 < blocks.size() ? firstRow(blocks.get(i + 1)) : "";
          ticked.addAll(parts(paragraph, below, i > 0));
        }
        case Block.ListBlock list when mayHold(list) -> ticked.add(ticked(list));
        default -> ticked.add(blocks.get(i));
      }
    }
    return ticked;
  }

  private static boolean mayHold(Block.ListBlock list) {
    return list.items().stream()
        .anyMatch(item -> item.firstText().filter(text -> text.indexOf('\n') > 0).isPresent());
  }

  private static Block.ListBlock ticked(Block.ListBlock list) {
    var items =
        list.items().stream()
            .map(item -> new Block.Item(item.task(), ticked(item.blocks()), item.lines()))
            .toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  // The stem, the options and what tells the right one, or the whole paragraph as it is.
  private static List<Block> parts(Block.Paragraph paragraph, String below, boolean under) {
    String text = paragraph.text().markdown();
    int lines = paragraph.lines().last() - paragraph.lines().first() + 1;
    if (lines < MIN_OPTIONS) {
      return List.of(paragraph);
    }
    var rows = List.of(text.split("\n", -1));
    if (rows.size() != lines) {
      return List.of(paragraph);
    }
    int key = key(rows);
    String told = told(key < rows.size() ? rows.get(key) : below);
    int from = told.isEmpty() ? key : stemEnd(rows, key);
    if ((from == 0 && !under) || !areOptions(rows.subList(from, key), told)) {
      return List.of(paragraph);
    }
    var parts = new ArrayList<Block>();
    int line = paragraph.lines().first();
    if (from > 0) {
      parts.add(part(rows.subList(0, from), line));
    }
    var items = new ArrayList<Block.Item>();
    for (int i = from; i < key; i++) {
      var task = bare(rows.get(i)).equals(told) ? Block.Task.DONE : Block.Task.OPEN;
      var option = part(rows.subList(i, i + 1), line + i);
      items.add(new Block.Item(task, List.of(option), option.lines()));
    }
    parts.add(new Block.ListBlock(false, 1, items, new Lines(line + from, line + key - 1)));
    if (key < rows.size()) {
      parts.add(part(rows.subList(key, rows.size()), line + key));
    }
    return parts;
  }

  private static String firstRow(Block block) {
    return block instanceof Block.Paragraph(var text, _)
        ? text.markdown().lines().findFirst().orElse("")
        : "";
  }

  // The first row behind the options that has the label of an answer.
  private static int key(List<String> rows) {
    int at = MIN_OPTIONS;
    while (at < rows.size() && told(rows.get(at)).isEmpty()) {
      at++;
    }
    return at;
  }

  private static String told(String row) {
    return row.indexOf(':') < 0 && row.indexOf('：') < 0
        ? ""
        : AnswerLabel.of(Plain.of(row)).filter(Label::marked).map(l -> bare(l.rest())).orElse("");
  }

  // Behind the last row that asks or waits to be completed.
  private static int stemEnd(List<String> rows, int key) {
    for (int i = key - 1; i >= 0; i--) {
      String row = Emphasis.unwrapped(rows.get(i).strip());
      if (AskingLine.isOpen(row)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean areOptions(List<String> rows, String told) {
    if (told.isEmpty() || rows.size() < MIN_OPTIONS || rows.size() > MAX_OPTIONS) {
      return false;
    }
    var options = new HashSet<String>();
    boolean small = Character.isLowerCase(rows.getFirst().codePointAt(0));
    for (String row : rows) {
      boolean alike = small || !Character.isLowerCase(row.isEmpty() ? ' ' : row.codePointAt(0));
      if (!alike || row.length() > MAX_OPTION || LetteredText.of(row).isPresent()) {
        return false;
      }
      options.add(bare(row));
    }
    return options.size() == rows.size() && options.contains(told) && !options.contains("");
  }

  // Without what sets it off or ends it.
  private static String bare(String row) {
    String text = Words.lower(Plain.of(row)).strip();
    int end = text.length();
    while (end > 0 && ".;,。".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static Block.Paragraph part(List<String> rows, int line) {
    String text = String.join("\n", rows).strip();
    return new Block.Paragraph(new Prose(text, List.of()), new Lines(line, line + rows.size() - 1));
  }
}
