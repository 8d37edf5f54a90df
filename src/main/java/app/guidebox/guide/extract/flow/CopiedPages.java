package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is left of a web page when its text is copied: the button that showed an answer, and the
 * number of a question in a line above it, or how many knew its answer.
 */
final class CopiedPages {
  private static final WordList BUTTONS = Words.load("answer-buttons");

  private static final int MAX_BUTTON = 24;

  private static final Pattern NUMBER = Pattern.compile("\n\\d{1,3}\\.(?=\n.)");

  /** {@code 62% Question} */
  private static final Pattern SHARE =
      Pattern.compile(
          "\\d{1,3}(?:[.,]\\d)?\\s?% (?:Questions?|Pregunta|Pergunta|Frage|Domanda|Вопрос|Soru|Câu"
              + " hỏi)");

  private static final String LABEL = "Answer:";

  private CopiedPages() {}

  /** Whether the text begins with such a button, in a line of its own. */
  static boolean beginsWithButton(String text) {
    int end = text.indexOf('\n');
    int length = end < 0 ? text.length() : end;
    return length <= MAX_BUTTON && BUTTONS.contains(Words.lower(text.substring(0, length)));
  }

  /** Whether the block is a text or a list whose last line is such a button, below other lines. */
  static boolean endsWithButton(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) -> endsWithButton(text.markdown());
      case Block.ListBlock list ->
          !list.items().getLast().blocks().isEmpty()
              && list.items().getLast().blocks().getLast() instanceof Block.Paragraph last
              && endsWithButton(last.text().markdown());
      default -> false;
    };
  }

  private static boolean endsWithButton(String text) {
    int above = text.lastIndexOf('\n');
    return above > 0
        && text.length() - above - 1 <= MAX_BUTTON
        && BUTTONS.contains(Words.lower(text.substring(above + 1)));
  }

  /**
   * The blocks, each such button as a label of its own, or taken off where a label follows it:
   * {@code View answer} below the last option and {@code Ans: C} below that.
   */
  private static List<Block> parted(List<Block> blocks) {
    var parted = new ArrayList<Block>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!endsWithButton(block)) {
        parted.add(block);
        continue;
      }
      parted.add(withoutButton(block));
      boolean labelled =
          i + 1 < blocks.size()
              && blocks.get(i + 1) instanceof Block.Paragraph below
              && AnswerLabel.begins(below.text().markdown());
      int last = block.lines().last();
      if (!labelled) {
        parted.add(new Block.Paragraph(new Prose(LABEL, List.of()), new Lines(last, last)));
      }
    }
    return parted;
  }

  private static Block withoutButton(Block block) {
    if (block instanceof Block.Paragraph(var text, var lines)) {
      String rest = text.markdown().substring(0, text.markdown().lastIndexOf('\n'));
      int end = Math.max(lines.first(), lines.last() - 1);
      return new Block.Paragraph(
          new Prose(rest.stripTrailing(), List.of()), new Lines(lines.first(), end));
    }
    if (!(block instanceof Block.ListBlock(var numbered, var start, var items, var lines))) {
      return block;
    }
    var last = items.getLast();
    var bare = new ArrayList<>(last.blocks());
    bare.add(withoutButton(bare.removeLast()));
    var rest = new ArrayList<>(items.subList(0, items.size() - 1));
    rest.add(new Block.Item(last.task(), bare, last.lines()));
    return new Block.ListBlock(numbered, start, rest, lines);
  }

  /** A text that begins with a button, with a label instead. */
  static Prose labelled(Prose text) {
    int end = text.markdown().indexOf('\n');
    String rest = end < 0 ? "" : text.markdown().substring(end);
    return new Prose(LABEL + rest, text.content());
  }

  /** Whether a line of the text is a number by itself, with more below it. */
  static boolean holdsNumber(String text) {
    return text.contains(".\n") && NUMBER.matcher(text).find();
  }

  /** Whether the block is a number by itself. */
  static boolean isNumber(Block block) {
    return block instanceof Block.ListBlock list
        && list.numbered()
        && list.items().size() == 1
        && list.items().getFirst().blocks().isEmpty();
  }

  /** Whether the text tells how many knew the answer to the question below it, and no more. */
  static boolean isShare(String text) {
    return text.indexOf('%') > 0 && SHARE.matcher(text).matches();
  }

  /**
   * The blocks, each number by itself before the text in the next line, in place of each share the
   * number of its question, and each button below a text parted from it.
   */
  static List<Block> numbered(List<Block> written) {
    var blocks = written.stream().anyMatch(CopiedPages::endsWithButton) ? parted(written) : written;
    var numbered = new ArrayList<Block>();
    int shares = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph(var text, var lines)
          && isShare(text.markdown())) {
        shares++;
        numbered.add(new Block.Paragraph(new Prose("Question " + shares, List.of()), lines));
      } else if (isNumber(blocks.get(i))
          && blocks.get(i) instanceof Block.ListBlock list
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Block.Paragraph(var text, var lines)
          && lines.first() == list.lines().last() + 1) {
        var prose = new Prose(list.start() + ". " + text.markdown(), text.content());
        numbered.add(new Block.Paragraph(prose, list.lines().to(lines.last())));
        i++;
      } else if (blocks.get(i) instanceof Block.Paragraph paragraph
          && holdsNumber(paragraph.text().markdown())) {
        numbered.addAll(cut(paragraph));
      } else {
        numbered.add(blocks.get(i));
      }
    }
    return numbered;
  }

  // "Basic questions", "1.", "What is a reef?" in one paragraph.
  private static List<Block> cut(Block.Paragraph paragraph) {
    String text = paragraph.text().markdown();
    var lines = paragraph.lines();
    int end = NUMBER.matcher(text).results().mapToInt(MatchResult::start).max().orElse(0);
    String above = text.substring(0, end);
    String below = text.substring(end + 1).replaceFirst("\n", " ");
    int at = (int) above.lines().count();
    boolean mapped = text.lines().count() == lines.last() - lines.first() + 1;
    if (end == 0 || !mapped) {
      return List.of(paragraph);
    }
    int first = lines.first() + at;
    return List.of(
        new Block.Paragraph(new Prose(above, List.of()), new Lines(lines.first(), first - 1)),
        new Block.Paragraph(new Prose(below, List.of()), new Lines(first, lines.last())));
  }
}
