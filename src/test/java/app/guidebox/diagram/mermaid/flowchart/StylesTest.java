package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.group;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.FlowGraph.Click;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StylesTest {
  @Test
  void aStyleHoldsForItsNodeOrSubgraph() {
    var graph =
        graph(
            """
            flowchart TD
              subgraph kitchen
                pan
              end
              style pan fill:#fff,stroke:#000,stroke-dasharray: 5, 5
              style kitchen fill:rgb(1, 2, 3),color:white;
            """);

    assertEquals(
        Map.of("fill", "#fff", "stroke", "#000", "stroke-dasharray", "5, 5"),
        node(graph, "pan").style().declarations());
    assertEquals(
        Map.of("fill", "rgb(1, 2, 3)", "color", "white"),
        group(graph, "kitchen").style().declarations());
  }

  @Test
  void aClassIsGivenInThreeWays() {
    var graph =
        graph(
            """
            flowchart TD
              classDef hot,warm fill:#f00
              a:::hot --> b[Pan]:::warm
              c & d
              class c,d hot
            """);

    assertEquals(
        List.of("#f00", "#f00", "#f00", "#f00"),
        graph.nodes().stream().map(node -> node.style().get("fill").orElse("")).toList());
  }

  @Test
  void theDefaultClassYieldsToEverythingElse() {
    var graph =
        graph(
            """
            flowchart TD
              classDef default fill:#111,stroke:#222
              classDef mine fill:#333
              a:::mine --> b
              style a stroke:#444
            """);

    assertEquals(Map.of("fill", "#333", "stroke", "#444"), node(graph, "a").style().declarations());
    assertEquals(Map.of("fill", "#111", "stroke", "#222"), node(graph, "b").style().declarations());
  }

  @Test
  void linkStylesCountTheEdges() {
    var graph =
        graph(
            """
            flowchart LR
              a --> b --> c --> d
              linkStyle default stroke:#111
              linkStyle 1,2 stroke:#222,stroke-width:4px;
            """);

    assertEquals(
        List.of("#111", "#222", "#222"),
        graph.edges().stream().map(edge -> edge.look().get("stroke").orElseThrow()).toList());
  }

  @Test
  void aLinkStyleWithoutItsEdgeIsReported() {
    assertEquals(
        List.of("1:1 A linkStyle names edge 7, but the last edge has number 0; it was left out."),
        warnings("flowchart LR\n a --> b\n linkStyle 7 stroke:#111\n"));
  }

  @Test
  void clicksAreKeptAndInert() {
    var graph =
        graph(
            """
            flowchart LR
              a --> b
              click a "https://example.org/a" "Tip" _blank
              click b call alarm("now") "Rings"
              click b href "https://example.org/b"
              click b alarm
              click nobody "https://example.org/c"
            """);

    assertEquals(2, graph.nodes().size());
    assertEquals(
        List.of(
            new Click("a", "https://example.org/a", "Tip"),
            new Click("b", "", "Rings"),
            new Click("b", "https://example.org/b", "")),
        graph.clicks());
  }
}
