package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.extract.asking.QuestionText;
import java.util.ArrayList;
import java.util.List;

/** The title of a page that stands only in its front matter and asks what the page answers. */
final class PageTitles {
  private static final String TITLE = "title";

  private PageTitles() {}

  /** The guide's blocks, below such a title. */
  static List<Block> blocks(Guide guide) {
    String title = guide.properties().getOrDefault(TITLE, "");
    if (!QuestionText.hasMark(title)
        || guide.headings().stream().anyMatch(heading -> heading.level() == 1)) {
      return guide.blocks();
    }
    int line = 1;
    while (line < guide.lines().size() && !guide.lines().get(line - 1).startsWith(TITLE)) {
      line++;
    }
    var text = new Prose(title, List.of(new Inline.Text(title)));
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, text, new Lines(line, line)));
    blocks.addAll(guide.blocks());
    return blocks;
  }
}
