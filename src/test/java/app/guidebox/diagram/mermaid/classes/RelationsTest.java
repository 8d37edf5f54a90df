package app.guidebox.diagram.mermaid.classes;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationsTest {
  @ParameterizedTest
  @CsvSource({
    "<|--, SOLID, TRIANGLE, NONE",
    "--|>, SOLID, NONE, TRIANGLE",
    "*--, SOLID, COMPOSITION, NONE",
    "--o, SOLID, NONE, AGGREGATION",
    "-->, SOLID, NONE, ARROW",
    "--, SOLID, NONE, NONE",
    "..>, DOTTED, NONE, ARROW",
    "..|>, DOTTED, NONE, TRIANGLE",
    "<|.., DOTTED, TRIANGLE, NONE",
    ".., DOTTED, NONE, NONE",
    "<|--|>, SOLID, TRIANGLE, TRIANGLE",
    "o--*, SOLID, AGGREGATION, COMPOSITION",
  })
  void everyArrowIsRead(String arrow, String style, String start, String end) {
    var edge = graph("classDiagram\n Cat " + arrow + " Animal").edges().getFirst();

    assertEquals(style + start + end, "" + edge.style() + edge.start() + edge.end());
  }

  @Test
  void cardinalitiesStandAtTheEndsAndTheLabelInTheMiddle() {
    var edge = graph("classDiagram\n Owner \"1\" o-- \"0..*\" Cat : \"feeds\"").edges().getFirst();

    assertEquals("1", edge.startLabel().text());
    assertEquals("0..*", edge.endLabel().text());
    assertEquals("feeds", edge.label().text());
  }

  @Test
  void arrowsNeedNoSpaces() {
    assertEquals(
        List.of("a-b > c", "d > e", "x.y > likes > z"),
        edges(graph("classDiagram\n a-b--c\n d..>e\n x.y-->z:likes")));
  }

  @Test
  void aLollipopOffersAnInterface() {
    var graph = graph("classDiagram\n Cat --() Purring\n Feeding ()-- Cat");

    assertEquals(
        List.of("Cat", "Purring", "Feeding"),
        graph.nodes().stream().map(node -> node.label().text()).toList());
    assertEquals("LOLLIPOP", graph.edges().getFirst().end().name());
    assertEquals("LOLLIPOP", graph.edges().getLast().start().name());
  }

  @Test
  void aRelationWithoutItsSecondClassIsReported() {
    assertEquals(
        List.of("2:10 Expected a class behind the relation."),
        warnings("classDiagram\n Cat --> \n"));
  }
}
