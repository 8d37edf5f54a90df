package app.guidebox.guide.extract.pasted;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Tests copied without empty lines: {@code Question 3} stands among the lines of a paragraph. */
public final class RunOnTests {
  private static final WordList KEYS = Words.load("answer-keys");

  private RunOnTests() {}

  /** The blocks, each such question in a paragraph of its own. */
  public static List<Block> parted(List<Block> blocks) {
    var parted = new ArrayList<Block>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        parted.addAll(parts(paragraph));
      } else {
        parted.add(block);
      }
    }
    return parted;
  }

  private static List<Block> parts(Block.Paragraph paragraph) {
    var lines = paragraph.lines();
    if (lines.last() == lines.first()) {
      return List.of(paragraph);
    }
    var rows = List.of(paragraph.text().markdown().split("\n", -1));
    boolean mapped = rows.size() == lines.last() - lines.first() + 1;
    if (!mapped || rows.stream().filter(PastedTests::isLabel).limit(2).count() < 2) {
      return List.of(paragraph);
    }
    var parts = new ArrayList<Block>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean key = i == rows.size() - 1 && KEYS.contains(Plain.title(rows.get(i)));
      if (i == rows.size() || key || PastedTests.isLabel(rows.get(i))) {
        var part = new Prose(String.join("\n", rows.subList(from, i)).strip(), List.of());
        var place = new Lines(lines.first() + from, lines.first() + i - 1);
        boolean title = i == rows.size() && KEYS.contains(Plain.title(part.markdown()));
        parts.add(title ? new Block.Heading(2, part, place) : new Block.Paragraph(part, place));
        from = i;
      }
    }
    return parts;
  }
}
