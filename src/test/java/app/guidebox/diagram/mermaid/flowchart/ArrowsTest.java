package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.reading;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.FlowGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrowsTest {
  @ParameterizedTest
  @CsvSource({
    "-->, SOLID, NONE, ARROW, 1",
    "---, SOLID, NONE, NONE, 1",
    "---->, SOLID, NONE, ARROW, 3",
    "-----, SOLID, NONE, NONE, 3",
    "-.->, DOTTED, NONE, ARROW, 1",
    "-.-, DOTTED, NONE, NONE, 1",
    "-...->, DOTTED, NONE, ARROW, 3",
    "==>, THICK, NONE, ARROW, 1",
    "===, THICK, NONE, NONE, 1",
    "====>, THICK, NONE, ARROW, 3",
    "~~~, INVISIBLE, NONE, NONE, 1",
    "--o, SOLID, NONE, CIRCLE, 1",
    "--x, SOLID, NONE, CROSS, 1",
    "<-->, SOLID, ARROW, ARROW, 1",
    "o--o, SOLID, CIRCLE, CIRCLE, 1",
    "x--x, SOLID, CROSS, CROSS, 1",
    "<-.->, DOTTED, ARROW, ARROW, 1",
    "<==>, THICK, ARROW, ARROW, 1",
  })
  void everyArrowIsReadWithItsHeadsAndLength(
      String arrow, String style, String start, String end, int length) {
    var edge = graph("flowchart LR\n here " + arrow + " there").edges().getFirst();

    assertEquals(
        style + " " + start + " " + end + " " + length,
        edge.style() + " " + edge.start() + " " + edge.end() + " " + edge.length());
  }

  @ParameterizedTest
  @CsvSource({
    "-- sends mail -->, SOLID, ARROW",
    "-->|sends mail|, SOLID, ARROW",
    "--> | sends mail |, SOLID, ARROW",
    "-- sends mail ---, SOLID, NONE",
    "-- \"sends mail\" -->, SOLID, ARROW",
    "-->|\"sends mail\"|, SOLID, ARROW",
    "-. sends mail .->, DOTTED, ARROW",
    "-.->|sends mail|, DOTTED, ARROW",
    "== sends mail ==>, THICK, ARROW",
    "<-- sends mail -->, SOLID, ARROW",
    "x-- sends mail --x, SOLID, CROSS",
  })
  void aTextStandsWithinOrBehindTheArrow(String arrow, String style, String end) {
    var edge = graph("flowchart LR\n here " + arrow + " there").edges().getFirst();

    assertEquals("sends mail", edge.label().text());
    assertEquals(style + " " + end, edge.style() + " " + edge.end());
  }

  @Test
  void arrowsNeedNoSpacesAroundThem() {
    var graph = graph("graph TD;a-->b;b---c;c-.->d;d==>e;e--text-->f");

    assertEquals(List.of("a > b", "b > c", "c > d", "d > e", "e > text > f"), edges(graph));
  }

  @Test
  void aChainHasOneEdgePerArrow() {
    var graph = graph("flowchart LR\n wake --> wash -- quickly --> eat --> leave");

    assertEquals(List.of("wake > wash", "wash > quickly > eat", "eat > leave"), edges(graph));
  }

  @Test
  void anAmpersandJoinsEveryStartToEveryEnd() {
    var graph = graph("flowchart LR\n a & b --> c & d --> e");

    assertEquals(List.of("a > c", "a > d", "b > c", "b > d", "c > e", "d > e"), edges(graph));
  }

  @Test
  void anArrowMayBeginTheNextLine() {
    var graph = graph("flowchart TD\n first\n --> second\n -->|then|\n third");

    assertEquals(List.of("first > second", "second > then > third"), edges(graph));
  }

  @Test
  void anEdgeMayHaveANameThatItsLooksReferTo() {
    var graph =
        graph(
            """
            flowchart LR
              a e1@--> b
              a e2@==>|twice| c
              e1@{ animate: true }
              classDef loud stroke:#f00
              class e1 loud
            """);

    assertEquals(List.of("e1", "e2"), graph.edges().stream().map(edge -> edge.id()).toList());
    assertEquals("#f00", graph.edges().getFirst().look().get("stroke").orElseThrow());
    assertEquals(3, graph.nodes().size());
  }

  @Test
  void edgesBetweenTheSameNodesHaveIdsOfTheirOwn() {
    var graph = graph("flowchart LR\n a --> b\n a --> b");

    assertEquals(2, graph.edges().stream().map(edge -> edge.id()).distinct().count());
  }

  @Test
  void aTooShortArrowIsReadWithAWarning() {
    assertEquals(
        List.of("2:4 Expected --> or ==>; the shorter arrow is read as one of them."),
        warnings("flowchart LR\n a -> b"));
  }

  @Test
  void anArrowWithTheDashOfAWordProcessorIsReadWithAWarning() {
    String text = "flowchart LR\n tea first@–> cup\n cup —>|hot| guest\n guest <–> host";
    var graph = (FlowGraph) reading(text).diagram();

    assertEquals(List.of("tea > cup", "cup > hot > guest", "guest > host"), edges(graph));
    assertEquals("first", graph.edges().getFirst().id());
    assertEquals(ArrowHead.ARROW, graph.edges().getLast().start());
    assertEquals(
        "2:12 Expected -->; the arrow with a typographic dash is read as it.",
        warnings(text).getFirst());
  }

  @Test
  void anArrowWithoutAnEndIsNamedWithItsPlace() {
    assertEquals(
        List.of("2:7 Expected a node behind the link."), warnings("flowchart LR\n a --> \n"));
  }
}
