package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.label.ExampleLabels;
import app.guidebox.guide.extract.wording.Apparatus;
import java.util.List;
import java.util.Optional;

/**
 * Lines right above a list or a table that are its title: {@code **Study tips**}, {@code This guide
 * holds:}.
 */
public final class TitleLines {
  /** What stands below talk of the guide has as its title. */
  private static final String OF_GUIDE = "About this guide:";

  private TitleLines() {}

  /** The headings above the list or table at that place, and such a line. */
  public static HeadingPath above(List<Block> blocks, int at, HeadingPath headings) {
    if (at == 0
        || !(blocks.get(at - 1) instanceof Block.Paragraph above)
        || above.text().markdown().indexOf('\n') >= 0) {
      return headings;
    }
    String text = above.text().markdown();
    // The rows of a table tell what they are examples of.
    if (blocks.get(at) instanceof Block.Table && ExampleLabels.is(text)) {
      return headings;
    }
    boolean ofGuide =
        headings.path().size() <= 1 && Apparatus.tellsOfGuide(text) && isAboveSections(blocks, at);
    String line = ofGuide ? OF_GUIDE : text;
    var path = Apparatus.below(Optional.of(line), headings.path());
    return path.size() == headings.path().size() ? headings : new HeadingPath(path);
  }

  private static boolean isAboveSections(List<Block> blocks, int at) {
    return blocks.stream()
        .skip(at)
        .anyMatch(block -> block instanceof Block.Heading heading && heading.level() > 1);
  }
}
