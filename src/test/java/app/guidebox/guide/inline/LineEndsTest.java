package app.guidebox.guide.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.guidebox.guide.Block;
import app.guidebox.guide.reader.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines in a paragraph stay lines where their author meant them so. */
class LineEndsTest {
  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Lines chafe because
        → they rub on edges
        → they carry more than they can bear\
        """,
        """
        ✅ It fastens a rope to a post
        ❌ It joins two ropes\
        """,
        """
        1️⃣ Come alongside
        2️⃣ pass the line\
        """,
        """
        Which knot slips?
        A. The bowline, made at the end of a line to moor with
        B. the slip knot\
        """,
        """
        First fenders.
        Then springs.
        Then the bow line.\
        """,
        """
        **Pros:** it holds under any load that the rope itself can carry
        **Cons:** it slips\
        """,
        """
        A. A bend, which joins two ropes of any thickness or make there is
        _Feedback: look at the knots again_\
        """,
        """
        – fenders first
        – then the springs\
        """,
        """
        Ebbe
        Flut
        Stauwasser\
        """,
        """
        潮位が高い。
        潮位が低い。\
        """
      })
  void lineThatWasEndedStaysOne(String text) {
    assertEquals(text.replace("**", "").replace("_", ""), plain(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The tide rises and falls twice in most days, and how high it comes depends
        on the moon, the sun and the shape of the coast. In some bays the water
        stands fifteen metres higher at noon than it did at six in the morning.\
        """,
        """
        A rope that lies
        in the sun for years grows weak\
        """,
        """
        The load of a rope is
        = weight times two\
        """,
        """
        Whoever ties a bowline for the first time should not do it above
        "deep" water\
        """
      })
  void lineThatRanOutOfRoomGoesOn(String text) {
    assertEquals(text.replace('\n', ' '), plain(text));
  }

  @Test
  void linesInEntriesAndQuotationsAreLinesToo() {
    var list =
        assertInstanceOf(
            Block.ListBlock.class, markdown.blocks("- Knots:\n  → bend\n  → hitch\n").getFirst());
    var quote =
        assertInstanceOf(Block.Quote.class, markdown.blocks("> Ebb.\n> Flood.\n").getFirst());

    assertEquals("Knots:\n→ bend\n→ hitch", text(list.items().getFirst().blocks().getFirst()));
    assertEquals("Ebb.\nFlood.", text(quote.blocks().getFirst()));
  }

  private String plain(String written) {
    return text(markdown.blocks(written + "\n").getFirst());
  }

  private static String text(Block block) {
    return assertInstanceOf(Block.Paragraph.class, block).text().plain();
  }
}
