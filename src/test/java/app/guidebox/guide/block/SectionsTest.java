package app.guidebox.guide.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.Block;
import app.guidebox.guide.Guide;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Lines;
import app.guidebox.guide.island.IslandScanner;
import app.guidebox.guide.reader.GuideReader;
import app.guidebox.guide.source.Excerpt;
import app.guidebox.guide.source.SourceLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long guides are read in sections; nothing in what comes of it shows where they were cut. */
class SectionsTest {
  private static final String CHAPTER =
      """
      ## Chapter %1$d

      The tide rises *twice* a day in bay %1$d.

      <details>
      <summary>How high in bay %1$d?</summary>

      %1$d metres.

      ```
      # not a heading
      ```

      </details>

      """;

  private static String chapters(int count) {
    var text = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      text.append(CHAPTER.formatted(i));
    }
    return text.toString();
  }

  private static Guide read(String text) {
    return new GuideReader().read("bays.md", text);
  }

  @Test
  void longTextIsCutAndAShortOneIsNot() {
    assertEquals(1, sections(chapters(10)).size());
    assertTrue(sections(chapters(1_000)).size() > 1);
  }

  private static List<Sections.Section> sections(String text) {
    var lines = new Excerpt(1, SourceLines.of(text));
    return Sections.of(IslandScanner.scan(lines, new ArrayList<>()));
  }

  @Test
  void everyBlockKeepsItsLine() {
    int chapters = 1_000;
    int linesOfOne = (int) CHAPTER.lines().count();

    var guide = read(chapters(chapters));

    assertEquals(3 * chapters, guide.blocks().size());
    for (int i = 0; i < chapters; i++) {
      int first = i * linesOfOne + 1;
      var heading = assertInstanceOf(Block.Heading.class, guide.blocks().get(3 * i));
      var details = assertInstanceOf(Block.Details.class, guide.blocks().get(3 * i + 2));
      assertEquals(new Lines(first, first), heading.lines());
      assertEquals("Chapter " + (i + 1), heading.text().plain());
      assertEquals(new Lines(first + 4, first + 13), details.lines());
      assertEquals("How high in bay %d?".formatted(i + 1), details.summary().plain());
      assertEquals(2, details.blocks().size());
      assertEquals(new Lines(first + 7, first + 7), details.blocks().getFirst().lines());
    }
  }

  @Test
  void linkThatIsDefinedAtTheEndIsKnownAtTheBeginning() {
    var text = "See [the almanac][1].\n\n" + chapters(1_000) + "\n[1]: https://example.org/tides\n";

    var guide = read(text);

    var paragraph = assertInstanceOf(Block.Paragraph.class, guide.blocks().getFirst());
    var link = assertInstanceOf(Inline.Link.class, paragraph.text().content().get(1));
    assertEquals("https://example.org/tides", link.target());
  }

  @Test
  void hashInsideAListOrBelowTextCutsNothing() {
    var item = "- An item\n\n  # of a list\n\n  that goes on\nTight\n# Heading\n\n";
    var guide = read("# Lists\n\n" + item.repeat(3_000));

    long lists = guide.blocks().stream().filter(Block.ListBlock.class::isInstance).count();

    assertEquals(3_000, lists);
  }
}
