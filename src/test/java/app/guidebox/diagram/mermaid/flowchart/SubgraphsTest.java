package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.group;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.reading;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgraphsTest {
  @ParameterizedTest
  @CsvSource({
    "subgraph kitchen, kitchen, kitchen",
    "subgraph kitchen [The kitchen], kitchen, The kitchen",
    "subgraph kitchen[The kitchen], kitchen, The kitchen",
    "subgraph kitchen [\"The (big) kitchen\"], kitchen, The (big) kitchen",
    "subgraph The kitchen, subGraph0, The kitchen",
    "subgraph \"The kitchen\", subGraph0, The kitchen",
  })
  void aTitleIsTheIdUnlessItHasSpaces(String opening, String id, String label) {
    var group = graph("flowchart TD\n " + opening + "\n pan\n end").groups().getFirst();

    assertEquals(id, group.id());
    assertEquals(label, group.label().text());
  }

  @Test
  void nodesLieInTheInnermostSubgraphThatNamesThem() {
    var graph =
        graph(
            """
            flowchart TD
              stove --> table
              subgraph house
                subgraph kitchen
                  stove
                end
                table
                stove
              end
              garden --> table
            """);

    assertEquals("kitchen", node(graph, "stove").parent());
    assertEquals("house", node(graph, "table").parent());
    assertEquals("house", group(graph, "kitchen").parent());
    assertEquals("", node(graph, "garden").parent());
  }

  @Test
  void theFirstOfTwoSubgraphsKeepsANode() {
    var graph = graph("graph TD\n subgraph a\n x\n end\n subgraph b\n x --> y\n end");

    assertEquals("a", node(graph, "x").parent());
    assertEquals("b", node(graph, "y").parent());
  }

  @Test
  void anEdgeMayLeadToASubgraph() {
    var graph =
        graph("graph TD\n cook --> kitchen\n subgraph kitchen\n pan\n end\n kitchen --> out");

    assertEquals(List.of("cook > kitchen", "kitchen > out"), edges(graph));
    assertEquals(
        List.of("cook", "pan", "out"), graph.nodes().stream().map(node -> node.id()).toList());
  }

  @Test
  void aSubgraphMayHaveADirectionOfItsOwn() {
    var graph =
        graph(
            """
            flowchart LR
              subgraph outer
                direction TB
                subgraph inner
                  a --> b
                end
                subgraph across
                  direction RL
                  c --> d
                end
              end
            """);

    assertEquals(Direction.RIGHT, graph.direction());
    assertEquals(Direction.DOWN, group(graph, "outer").direction());
    assertEquals(Direction.DOWN, group(graph, "inner").direction());
    assertEquals(Direction.LEFT, group(graph, "across").direction());
  }

  @Test
  void subgraphsThatWouldLieInEachOtherAreParted() {
    var reading = reading("graph TD\n subgraph a\n b\n end\n subgraph b\n a\n end\n");
    var graph = (FlowGraph) reading.diagram();

    assertEquals(1, reading.warnings().size());
    assertTrue(graph.groups().stream().anyMatch(group -> group.parent().isEmpty()));
  }

  @Test
  void anEndTooManyIsReported() {
    assertEquals(
        List.of("4:5 Found \"end\", but no subgraph is open."),
        warnings("graph TD\n subgraph a\n end\n end\n"));
  }

  @Test
  void deepNestingIsCutOffAndNothingIsLost() {
    var text = new StringBuilder("flowchart TD\n");
    for (int i = 0; i < 500; i++) {
      text.append("subgraph s").append(i).append('\n');
    }
    text.append("deep\n").append("end\n".repeat(500));

    var reading = reading(text.toString());

    assertEquals(1, reading.warnings().size());
    assertEquals("s31", node((FlowGraph) reading.diagram(), "deep").parent());
    assertEquals("s31", node((FlowGraph) reading.diagram(), "s499").parent());
  }
}
