package app.guidebox.guide.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.guidebox.guide.Block;
import app.guidebox.guide.Inline;
import app.guidebox.guide.Inline.Style;
import app.guidebox.guide.Lines;
import app.guidebox.guide.Prose;
import app.guidebox.guide.reader.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write that CommonMark does not know. */
class MarksTest {
  private final Markdown markdown = new Markdown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$a_1 * b_1$ and $c_1 * d_1$",
        "$$\\{x\\_1\\} * y_2$$",
        "It costs $5 or $6, not 5$.",
        "a == b, c==d==e, :unknown: at 10:30:15",
        "std:x:y at 9:100:5, a::x::b"
      })
  void textReadsAsItWasWritten(String text) {
    assertEquals(List.of(new Inline.Text(text)), content(text));
  }

  @Test
  void wordBetweenEqualSignsIsMarked() {
    assertEquals(
        List.of(
            new Inline.Text("The "),
            new Inline.Styled(Style.MARK, List.of(new Inline.Text("moon"))),
            new Inline.Text(" pulls.")),
        content("The ==moon== pulls."));
  }

  @Test
  void namedEmojiIsShown() {
    assertEquals("🚀 up 👍", new Prose("", content(":rocket: up :+1:")).plain());
    assertEquals("❌ wrong, 💯", new Prose("", content(":x: wrong, :100:")).plain());
  }

  @Test
  void footnoteIsMarkedWhereItIsCalledAndWhereItStands() {
    var blocks = markdown.blocks("High.[^1]\n\n[^1]: At noon.\n[^b]: Not here.\n");

    var one = new Inline.Styled(Style.SUPERSCRIPT, List.of(new Inline.Text("1")));
    var notes = assertInstanceOf(Block.Paragraph.class, blocks.getLast());
    assertEquals(one, content("High.[^1]").getLast());
    assertEquals(one, notes.text().content().getFirst());
    assertEquals("1 At noon.\nb Not here.", notes.text().plain());
  }

  @Test
  void tableInHtmlIsATable() {
    var blocks =
        markdown.blocks(
            """
            <table>
              <tr><th>Port</th><th>Depth</th></tr>
              <tr>
                <td><b>North</b></td>
                <td>4 m | 5 m</td>
              </tr>
            </table>
            """);

    var table = assertInstanceOf(Block.Table.class, blocks.getFirst());
    assertEquals("Depth", table.header().getLast().plain());
    assertEquals("<b>North</b>", table.rows().getFirst().cells().getFirst().markdown());
    assertEquals("4 m | 5 m", table.rows().getFirst().cells().getLast().plain());
    assertEquals(new Lines(3, 6), table.rows().getFirst().lines());
    assertEquals(new Lines(1, 7), table.lines());
  }

  @Test
  void tableThatSetsImagesOnAPageIsNone() {
    var blocks = markdown.blocks("<table><tr><td><img src=\"a.png\"></td><td>b</td></tr></table>");

    assertEquals(List.of(), blocks.stream().filter(Block.Table.class::isInstance).toList());
  }

  @Test
  void preformattedTextInHtmlIsAFence() {
    var blocks =
        markdown.blocks("<pre><code>\nif (a &lt; b) {\n  go();\n}\n</code></pre>\nDone.\n");

    var fence = assertInstanceOf(Block.Fence.class, blocks.getFirst());
    assertEquals("if (a < b) {\n  go();\n}", fence.text());
    assertEquals(new Lines(1, 5), fence.lines());
    assertEquals(2, blocks.size());
  }

  @Test
  void formulaByItselfIsKeptAsItIs() {
    var blocks = markdown.blocks("$$\nx = y\n- z_1\n$$\n");

    var fence = assertInstanceOf(Block.Fence.class, blocks.getFirst());
    assertEquals("math", fence.language());
    assertEquals("x = y\n- z_1", fence.text());
  }

  private List<Inline> content(String text) {
    var paragraph = assertInstanceOf(Block.Paragraph.class, markdown.blocks(text).getFirst());
    return paragraph.text().content();
  }
}
