package app.guidebox.guide.extract.marks;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Prose;
import java.util.ArrayList;
import java.util.List;

/** What a guide marks its questions, options and answers with, in its language and its script. */
public final class OwnMarks {
  private final LetterPairs labels;
  private final OptionScript options;
  private final BareNumbers numbers;

  private OwnMarks(LetterPairs labels, OptionScript options, BareNumbers numbers) {
    this.labels = labels;
    this.options = options;
    this.numbers = numbers;
  }

  /** The marks that the guide uses. */
  public static OwnMarks of(Guide guide) {
    var lines = guide.lines();
    return new OwnMarks(LetterPairs.of(guide), OptionScript.of(lines), BareNumbers.of(lines));
  }

  /** The text with the English marks in place of the guide's. */
  public String translated(String text) {
    return numbers.pointed(options.translated(labels.translated(text)));
  }

  /** The list with the English marks in place of the guide's. */
  public Block.ListBlock translated(Block.ListBlock list) {
    if (labels.areNone() && options.isUsual()) {
      return list;
    }
    var items =
        list.items().stream()
            .map(item -> new Block.Item(item.task(), translated(item.blocks()), item.lines()))
            .toList();
    return new Block.ListBlock(list.numbered(), list.start(), items, list.lines());
  }

  private List<Block> translated(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph(var text, var lines))) {
      return blocks;
    }
    var translated = new ArrayList<>(blocks);
    var prose = new Prose(translated(text.markdown()), text.content());
    translated.set(0, new Block.Paragraph(prose, lines));
    return translated;
  }
}
