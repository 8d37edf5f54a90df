package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.reading;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {
  @ParameterizedTest
  @CsvSource({
    "graph TD, DOWN",
    "graph TB, DOWN",
    "flowchart BT, UP",
    "flowchart LR, RIGHT",
    "flowchart RL, LEFT",
    "graph >, RIGHT",
    "graph <, LEFT",
    "graph ^, UP",
    "graph v, DOWN",
    "flowchart, DOWN",
    "flowchart-elk LR, RIGHT",
  })
  void theHeaderGivesTheDirection(String header, Direction direction) {
    assertEquals(direction, graph(header + "\n a --> b").direction());
  }

  @Test
  void commentsDirectivesAndFrontMatterAreNotPartOfTheGraph() {
    var graph =
        graph(
            """
            ---
            title: "How to make tea"
            config:
              theme: forest
            ---
            %%{init: {"flowchart": {"curve": "basis"}}}%%
            flowchart TD
              %% the kettle comes first
              accTitle: For a screen reader
              accDescr {
                a longer text
                for a screen reader
              }
              kettle --> cup %% poured
            """);

    assertEquals("How to make tea", graph.title());
    assertEquals(List.of("kettle > cup"), edges(graph));
    assertEquals(14, graph.nodes().getFirst().line());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() {
    var text = "flowchart TD\n a --> b\n ??? !!\n )(\n b --> c\n c{really} nonsense\n";
    var reading = reading(text);

    assertEquals(List.of("a > b", "b > c"), edges((FlowGraph) reading.diagram()));
    assertEquals(
        List.of(
            "3:6 Expected a link such as --> or the end of the line, found \"!!\".",
            "4:2 Expected a node, a link or a keyword, found \")(\".",
            "6:12 Expected a link such as --> or the end of the line, found \"nonsense\"."),
        warnings(text));
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    var graph = graph("flowchart LR\r\n  a --> b\r\n  b --> c\r\n");

    assertEquals(List.of("a > b", "b > c"), edges(graph));
  }
}
