package app.guidebox.diagram.mermaid.classes;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.group;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Click;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {
  private static List<List<String>> members(FlowGraph graph, String id) {
    return node(graph, id).compartments().stream()
        .map(part -> part.rows().stream().map(row -> row.cells().getFirst().text()).toList())
        .toList();
  }

  @Test
  void attributesStandBeforeMethodsHoweverTheyWereWritten() {
    var graph =
        graph(
            """
            classDiagram
              class Cat {
                +meow() Sound
                -String name
                #age : int
              }
              Cat : +sleep(int hours)
              Cat : ~secret
            """);

    assertEquals(
        List.of(
            List.of("-String name", "#age : int", "~secret"),
            List.of("+meow() : Sound", "+sleep(int hours)")),
        members(graph, "Cat"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List~int~ ages              | List<int> ages",
        "Map~String, List~int~~ all  | Map<String, List<int>> all",
        "-add(List~int~ a) List~int~ | -add(List<int> a) : List<int>",
        "count$                      | count",
        "run()*                      | run()",
        "make()$ Cat                 | make() : Cat",
        "Cage[] cages                | Cage[] cages",
      })
  void genericsAndClassifiersAreRead(String written, String shown) {
    var graph = graph("classDiagram\n Cat : " + written);

    assertEquals(
        shown, members(graph, "Cat").stream().flatMap(List::stream).findFirst().orElseThrow());
  }

  @Test
  void abstractMembersAreSlanted() {
    var graph = graph("classDiagram\n Cat : run()*");
    var row = node(graph, "Cat").compartments().getLast().rows().getFirst();

    assertEquals(true, row.cells().getFirst().lines().getFirst().spans().getFirst().italic());
  }

  @Test
  void namesMayHaveTypesLabelsBackticksAndAnnotations() {
    var graph =
        graph(
            """
            classDiagram
              class Box~Thing~
              class Car["Car (fast)"]
              class `Odd name!`
              class Shape <<abstract>>
              <<interface>> Car
              class Colour {
                <<enumeration>>
                RED
              }
              class Inline { +int a }
            """);

    assertEquals("Box<Thing>", node(graph, "Box").label().text());
    assertEquals("Car (fast)", node(graph, "Car").label().text());
    assertEquals("interface", node(graph, "Car").stereotype());
    assertEquals("Odd name!", node(graph, "Odd name!").label().text());
    assertEquals("abstract", node(graph, "Shape").stereotype());
    assertEquals("enumeration", node(graph, "Colour").stereotype());
    assertEquals(List.of(List.of("RED")), members(graph, "Colour"));
    assertEquals(List.of(List.of("+int a")), members(graph, "Inline"));
  }

  @Test
  void namespacesAreGroupsAndNest() {
    var graph =
        graph(
            """
            classDiagram
              namespace shop.web {
                class Page
                namespace forms {
                  class Field
                }
              }
              Page --> Field
            """);

    assertEquals("shop.web", node(graph, "Page").parent());
    assertEquals("shop.web.forms", node(graph, "Field").parent());
    assertEquals("shop", group(graph, "shop.web").parent());
    assertEquals("web", group(graph, "shop.web").label().text());
  }

  @Test
  void notesAreNodesTiedToTheirClass() {
    var graph = graph("classDiagram\n class Cat\n note \"all\"\n note for Cat \"one\\ntwo\"");

    assertEquals(List.of("note1 > Cat"), edges(graph));
    assertEquals(NodeShape.NOTE, node(graph, "note0").shape());
    assertEquals("one\ntwo", node(graph, "note1").label().text());
  }

  @Test
  void stylesAndDirectionAreRead() {
    var graph =
        graph(
            """
            classDiagram-v2
              direction LR
              class Cat:::soft
              class Dog
              classDef soft fill:#fed
              cssClass "Dog,Bird" soft
              style Bird stroke:#123
              Bird --> Cat
              link Cat "https://example.org" "Purrs"
              click Dog call bark()
              callback Bird "sing" "Sings"
            """);

    assertEquals(Direction.RIGHT, graph.direction());
    assertEquals(
        List.of("#fed", "#fed", "#fed"),
        graph.nodes().stream().map(node -> node.style().get("fill").orElseThrow()).toList());
    assertEquals(
        List.of(new Click("Cat", "https://example.org", "Purrs"), new Click("Bird", "", "Sings")),
        graph.clicks());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() {
    assertEquals(
        List.of(
            "2:2 Expected a class, a member or a relation, found \"?? !!\".",
            "3:2 Found }, but no namespace is open.",
            "4:12 Expected } behind the members of Cat."),
        warnings("classDiagram\n ?? !!\n }\n class Cat {\n +int a\n"));
  }
}
