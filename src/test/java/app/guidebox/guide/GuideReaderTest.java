package app.guidebox.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
}
