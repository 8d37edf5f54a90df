package app.guidebox.diagram.mermaid.er;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.Label;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "||--o{; SOLID; ONE; ZERO_OR_MORE",
        "}|..|{; DOTTED; ONE_OR_MORE; ONE_OR_MORE",
        "|o--o|; SOLID; ZERO_OR_ONE; ZERO_OR_ONE",
        "}o.-||; DOTTED; ZERO_OR_MORE; ONE",
        "o{--||; SOLID; ZERO_OR_MORE; ONE",
        "1 to zero or more; SOLID; ONE; ZERO_OR_MORE",
        "many(0) optionally to 0+; DOTTED; ZERO_OR_MORE; ZERO_OR_MORE",
        "one or zero to 1+; SOLID; ZERO_OR_ONE; ONE_OR_MORE",
        "only one to one or many; SOLID; ONE; ONE_OR_MORE",
      })
  void cardinalitiesAreSignsOrWords(String written, String style, String start, String end) {
    var edge = graph("erDiagram\n SHOP " + written + " ITEM : sells").edges().getFirst();

    assertEquals(style + start + end, "" + edge.style() + edge.start() + edge.end());
    assertEquals("sells", edge.label().text());
  }

  @Test
  void attributesHaveTypeNameKeysAndComment() {
    var node =
        node(
            graph(
                """
                erDiagram
                  ITEM {
                    int id PK
                    string(99) name "as printed"
                    string[] tags
                    int shop FK, UK "where"
                    Map~int~ *odd
                  }
                """),
            "ITEM");

    assertEquals(
        List.of(
            List.of("int", "id", "PK", ""),
            List.of("string(99)", "name", "", "as printed"),
            List.of("string[]", "tags", "", ""),
            List.of("int", "shop", "FK, UK", "where"),
            List.of("Map<int>", "*odd", "", "")),
        node.compartments().getFirst().rows().stream()
            .map(row -> row.cells().stream().map(Label::text).toList())
            .toList());
  }

  @Test
  void entitiesMayHaveSpacesAliasesAndNoRelationship() {
    var graph =
        graph(
            """
            erDiagram
              LONE-ONE
              "Two words"
              p[Person] { string name }
              c["Big customer"]
              p ||--|| c : ""
            """);

    assertEquals(
        List.of("LONE-ONE", "Two words", "Person", "Big customer"),
        graph.nodes().stream().map(node -> node.label().text()).toList());
    assertEquals(List.of("p > c"), edges(graph));
  }

  @Test
  void directionAndStylesAreRead() {
    var graph =
        graph(
            """
            erDiagram
              direction LR
              A:::red ||--|| B:::red,bold : x
              classDef red fill:#f00
              classDef bold font-weight:bold
              style A stroke:#000
            """);

    assertEquals(Direction.RIGHT, graph.direction());
    assertEquals("#f00", node(graph, "A").style().get("fill").orElseThrow());
    assertEquals("bold", node(graph, "B").style().get("font-weight").orElseThrow());
  }

  @Test
  void parentOfMasterDataEndsInADiamond() {
    var graph = graph("erDiagram\n COUNTRY u--o{ CITY : holds\n user ||--|| u : is\n");

    assertEquals(List.of("COUNTRY > holds > CITY", "user > is > u"), edges(graph));
    assertEquals(ArrowHead.AGGREGATION, graph.edges().getFirst().start());
    assertEquals(ArrowHead.ZERO_OR_MORE, graph.edges().getFirst().end());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() {
    assertEquals(
        List.of(
            "2:4 Expected an entity or a relationship such as ||--o{, found \"<-> B\".",
            "4:3 Expected an attribute such as: string name PK \"comment\", found \"lonely\"."),
        warnings("erDiagram\n A <-> B\n C {\n  lonely\n  int fine\n }\n"));
  }
}
