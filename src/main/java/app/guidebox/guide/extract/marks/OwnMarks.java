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

  /** The line of a key at the end of the guide with the English marks in place of the guide's. */
  public String keyTranslated(String line) {
    return options.keyTranslated(line);
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

  // The first paragraph, and what lists hold.
  private List<Block> translated(List<Block> blocks) {
    var translated = new ArrayList<Block>();
    for (Block block : blocks) {
      translated.add(
          switch (block) {
            case Block.Paragraph(var text, var lines) when translated.isEmpty() ->
                new Block.Paragraph(new Prose(translated(text.markdown()), text.content()), lines);
            case Block.ListBlock list -> translated(list);
            default -> block;
          });
    }
    return translated;
  }
}
