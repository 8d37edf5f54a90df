package app.guidebox.diagram.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.model.Reading;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidReaderTest {
  private static Reading read(String text) {
    return new MermaidReader().read(text);
  }

  @Test
  void anUnknownKindIsNamedWithItsPlace() {
    var unreadable = assertInstanceOf(Reading.Unreadable.class, read("\n  teapot LR\n a --> b"));

    assertEquals(2, unreadable.error().line());
    assertEquals(3, unreadable.error().column());
    assertTrue(unreadable.error().message().contains("teapot LR"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "%% only a comment", "---\ntitle: x\n---\n"})
  void nothingToReadIsSaidToBeEmpty(String text) {
    var unreadable = assertInstanceOf(Reading.Unreadable.class, read(text));

    assertTrue(unreadable.error().message().startsWith("The diagram is empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a-->b\n",
        "a[\n",
        "a@{x:1\n",
        "a -- b ",
        "%%{\n",
        "subgraph x\n",
        "accDescr {\n",
        "[\"",
        "a & b & ",
        "A->>B: x\n",
        "loop x\n",
        "note left of A\n",
        "alt\nelse\n",
        "&lt;b&gt;",
        "{(["
      })
  void anyStatementOverAndOverEndsWithADiagram(String piece) {
    var text = piece.repeat(100_000 / piece.length());

    assertInstanceOf(Reading.Read.class, read("flowchart TD\n" + text));
    assertInstanceOf(Reading.Read.class, read("sequenceDiagram\n" + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flowchart TD",
        "sequenceDiagram",
        "classDiagram",
        "stateDiagram-v2",
        "erDiagram",
        "requirementDiagram",
        "C4Context",
        "architecture-beta",
        "mindmap",
        "block-beta",
        "gitGraph",
        "kanban",
        "treemap-beta",
        "sankey-beta",
        "pie",
        "gantt",
        "timeline",
        "journey",
        "quadrantChart",
        "xychart-beta",
        "packet-beta",
        "radar-beta"
      })
  void longRunsOfOneCharacterEndWithADiagram(String kind) {
    for (String piece : new String[] {"a", "a-", "(", "\"", "a,", "PK ", "1", "}", "%%{", "[1,"}) {
      var text = kind + "\nb " + piece.repeat(20_000 / piece.length());

      assertInstanceOf(Reading.Read.class, read(text));
    }
  }

  @Test
  void aTextTooLongToBeADiagramIsSaidToBe() {
    var unreadable =
        assertInstanceOf(Reading.Unreadable.class, read("flowchart TD\n" + "x".repeat(1_000_000)));

    assertEquals("The diagram is longer than 600000 characters.", unreadable.error().message());
  }

  @Test
  void garbageEndsWithADiagram() {
    var random = new Random(20);
    var alphabet = "abx \n\n[](){}<>-=.~|\"'`;:&@%#/\\,endsubgraph";

    for (int run = 0; run < 200; run++) {
      var garbage = new StringBuilder("flowchart TD\n");
      random
          .ints(500, 0, alphabet.length())
          .forEach(index -> garbage.append(alphabet.charAt(index)));

      assertInstanceOf(Reading.Read.class, read(garbage.toString()));
      assertInstanceOf(
          Reading.Read.class, read(garbage.toString().replace("flowchart TD", "sequenceDiagram")));
    }
  }
}
