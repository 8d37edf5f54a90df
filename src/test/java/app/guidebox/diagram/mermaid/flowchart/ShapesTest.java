package app.guidebox.diagram.mermaid.flowchart;

import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "n[Tea] RECTANGLE",
        "n(Tea) ROUNDED",
        "n([Tea]) STADIUM",
        "n[[Tea]] SUBROUTINE",
        "n[(Tea)] CYLINDER",
        "n((Tea)) CIRCLE",
        "n(((Tea))) DOUBLE_CIRCLE",
        "n(-Tea-) ELLIPSE",
        "n{Tea} DIAMOND",
        "n{{Tea}} HEXAGON",
        "n[/Tea/] PARALLELOGRAM",
        "n[\\Tea\\] PARALLELOGRAM_ALT",
        "n[/Tea\\] TRAPEZOID",
        "n[\\Tea/] TRAPEZOID_ALT",
        "n>Tea] FLAG",
      })
  void bracketsGiveTheShape(String written, NodeShape shape) {
    var node = node(graph("flowchart TD\n " + written), "n");

    assertEquals(shape, node.shape());
    assertEquals("Tea", node.label().text());
  }

  @ParameterizedTest
  @CsvSource({
    "rounded, ROUNDED",
    "notch-rect, CARD",
    "cyl, CYLINDER",
    "lin-cyl, LINED_CYLINDER",
    "manual-input, SLOPED_RECTANGLE",
    "docs, STACKED_DOCUMENT",
    "fork, BAR",
    "sm-circ, SMALL_CIRCLE",
    "cross-circ, CROSSED_CIRCLE",
    "brace-r, BRACE_RIGHT",
    "bolt, LIGHTNING_BOLT",
    "flag, PAPER_TAPE",
    "odd, FLAG",
  })
  void namesGiveTheShapeToo(String name, NodeShape shape) {
    var node = node(graph("flowchart TD\n n@{ shape: " + name + ", label: \"Tea\" }"), "n");

    assertEquals(shape, node.shape());
    assertEquals("Tea", node.label().text());
  }

  @Test
  void attributesMayGoOverSeveralLines() {
    var graph =
        graph(
            """
            flowchart TD
              kettle@{
                shape: stadium
                label: "Boil, then
                        pour"
              } --> cup
            """);

    assertEquals(NodeShape.STADIUM, node(graph, "kettle").shape());
    assertEquals("Boil, then\npour", node(graph, "kettle").label().text());
  }

  @Test
  void anUnknownShapeIsARectangleAndSaidToBeUnknown() {
    assertEquals(
        List.of("2:4 There is no shape \"teapot\"; the node is drawn as a rectangle."),
        warnings("flowchart TD\n n@{ shape: \"teapot\" }\n"));
  }

  @Test
  void aNodeWithoutTextShowsItsId() {
    assertEquals("kettle-1", node(graph("graph\n kettle-1 --> b"), "kettle-1").label().text());
  }

  @Test
  void theTextMayComeLater() {
    var graph = graph("graph TD\n a --> b\n a{Ready?}");

    assertEquals(NodeShape.DIAMOND, node(graph, "a").shape());
    assertEquals("Ready?", node(graph, "a").label().text());
  }

  @Test
  void idsMayHoldKeywordsDashesDotsAndForeignLetters() {
    var graph = graph("graph LR\n endpoint --> a.end --> style-guide --> größe --> 店 --> x.y/z");

    assertEquals(
        List.of("endpoint", "a.end", "style-guide", "größe", "店", "x.y/z"),
        graph.nodes().stream().map(node -> node.id()).toList());
  }

  @Test
  void anUnclosedBracketCostsItsLineOnly() {
    var text = "flowchart TD\n a[open --> b\n c --> d";

    assertEquals(
        List.of("2:3 The bracket that opens here is not closed; expected the text and its closer."),
        warnings(text));
  }
}
