package app.guidebox.guide;

import java.util.List;
import java.util.Map;

/**
 * A guide as its author wrote it: its source lines and the blocks they form.
 *
 * @param file the file's name
 * @param title the front matter's title, else the first heading of the lowest level, else the
 *     file's name without its ending
 * @param properties the front matter, such as {@code tags} and {@code deck}, keys in lower case
 * @param lines the source, without line ends; {@code lines.get(0)} is line 1
 * @param blocks from top to bottom
 * @param notes what the reader had to mend or leave out
 */
public record Guide(
    String file,
    String title,
    Map<String, String> properties,
    List<String> lines,
    List<Block> blocks,
    List<Skipped> notes) {
  public Guide {
    properties = Map.copyOf(properties);
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The headings at the guide's top level of nesting, from top to bottom. */
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /**
   * The guide with all its texts understood. Paragraphs are else understood one by one when they
   * are looked at, which on the screen's own thread might take too long.
   */
  public Guide understood() {
    Texts.of(blocks).forEach(Prose::isEmpty);
    return this;
  }
}
