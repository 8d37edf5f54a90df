package app.guidebox.guide.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideReaderTest {
  private final GuideReader reader = new GuideReader();

  @Test
  void titleIsTheFirstHeadingOfTheLowestLevel() {
    var guide = reader.read("tides.md", "## Preface\n\n# Tides\n\n# Moon\n");

    assertEquals("Tides", guide.title());
  }

  @Test
  void frontMatterNamesTheGuide() {
    var guide =
        reader.read("tides.md", "---\ntitle: \"Sea\"\ntags:\n  - moon\n  - water\n---\n# Tides\n");

    assertEquals("Sea", guide.title());
    assertEquals("moon, water", guide.properties().get("tags"));
    assertEquals(new Lines(7, 7), guide.headings().getFirst().lines());
  }

  @Test
  void guideWithoutHeadingIsNamedForItsFile() {
    assertEquals("tides", reader.read("tides.md", "Just text.").title());
  }

  @Test
  void detailsHoldBlocksWithTheirOwnLines() {
    var guide =
        reader.read(
            "quiz.md",
            """
            1. How high?
               <details>
               <summary><b>Show</b></summary>

               - Two metres
               </details>
            """);

    var list = assertInstanceOf(Block.ListBlock.class, guide.blocks().getFirst());
    var details = assertInstanceOf(Block.Details.class, list.items().getFirst().blocks().getLast());
    assertEquals("Show", details.summary().plain());
    assertEquals(new Lines(2, 6), details.lines());
    assertEquals(new Lines(5, 5), details.blocks().getFirst().lines());
  }

  @Test
  void fenceWithAnInfoStringInsideABareFenceIsNested() {
    var guide = reader.read("plan.md", "```\nRun this:\n```bash\nls\n```\nDone.\n```\n\n# After\n");

    var fence = assertInstanceOf(Block.Fence.class, guide.blocks().getFirst());
    assertEquals(new Lines(1, 7), fence.lines());
    assertEquals(new Lines(3, 5), fence.inner().getFirst().lines());
    assertEquals("After", guide.title());
  }

  @Test
  void nestingThatNeverClosesIsReadStrictly() {
    var guide = reader.read("plan.md", "```\nRun this:\n```bash\nls\n```\n\n# After\n");

    assertEquals(new Lines(1, 5), guide.blocks().getFirst().lines());
    assertEquals("After", guide.title());
  }

  @Test
  void tableWithoutTitlesKeepsItsCells() {
    var guide = new GuideReader().read("t.md", "Tides\n\n|---|---|\n| ebb | out |\n| flood |\n");

    var table = assertInstanceOf(Block.Table.class, guide.blocks().get(1));

    assertEquals(List.of(Prose.EMPTY, Prose.EMPTY), table.header());
    assertEquals(new Lines(3, 5), table.lines());
    assertEquals(List.of("ebb", "out"), plain(table.rows().getFirst()));
    assertEquals(new Lines(5, 5), table.rows().getLast().lines());
  }

  private static List<String> plain(Block.Row row) {
    return row.cells().stream().map(Prose::plain).toList();
  }
}
