package app.guidebox.guide.extract.flow;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import java.util.List;

/**
 * A block as an extractor sees it: one of the siblings of a {@link Flow}.
 *
 * @param block what it is; a paragraph that holds several labelled lines is several units
 * @param text a paragraph's or heading's own Markdown; empty for the other blocks
 * @param path the headings above it, outermost first
 * @param item its number if it begins an entry of a list, {@link #INSIDE_ITEM} further down in the
 *     entry, 0 outside lists
 * @param mark what stands before it in its list if it begins an entry, such as {@code 3.} and a
 *     space; empty otherwise
 */
public record Unit(
    Block block, String text, Lines lines, List<String> path, int item, String mark) {
  /** The {@link #item} of what stands in an entry of a list and does not begin it. */
  public static final int INSIDE_ITEM = -1;

  /** The level of what is no heading, less than any heading's. */
  public static final int NO_HEADING = 7;

  /** A unit that begins no entry with a mark of its own. */
  public Unit(Block block, String text, Lines lines, List<String> path, int item) {
    this(block, text, lines, path, item, "");
  }

  /** Whether it is text, be it a part of a paragraph. */
  public boolean isParagraph() {
    return block instanceof Block.Paragraph;
  }

  /** A heading's level; {@link #NO_HEADING} for everything else. */
  public int headingLevel() {
    return block instanceof Block.Heading heading ? heading.level() : NO_HEADING;
  }

  /** Whether it is a heading of any level. */
  public boolean isHeading() {
    return block instanceof Block.Heading;
  }

  /** Whether it begins an entry of a list with a number. */
  public boolean isNumbered() {
    return !mark.isEmpty() && Character.isDigit(mark.charAt(0));
  }

  /** The same unit with other text. */
  public Unit withText(String other) {
    return new Unit(block, other, lines, path, item, mark);
  }

  /** The same unit as the beginning of an entry with that mark. */
  public Unit withMark(String other) {
    return new Unit(block, text, lines, path, item, other);
  }
}
