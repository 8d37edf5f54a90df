package app.guidebox.diagram.mermaid.state;

import static app.guidebox.diagram.mermaid.Mermaid.edges;
import static app.guidebox.diagram.mermaid.Mermaid.graph;
import static app.guidebox.diagram.mermaid.Mermaid.group;
import static app.guidebox.diagram.mermaid.Mermaid.node;
import static app.guidebox.diagram.mermaid.Mermaid.warnings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph.Click;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {
  @Test
  void startsAndEndsAreStatesOfTheirComposite() {
    var graph =
        graph(
            """
            stateDiagram-v2
              [*] --> Asleep
              Asleep --> Awake : alarm
              state Awake {
                [*] --> Yawning
                Yawning --> [*]
              }
              Awake --> [*]
            """);

    assertEquals(
        List.of(
            "root_start > Asleep",
            "Asleep > alarm > Awake",
            "Awake_start > Yawning",
            "Yawning > Awake_end",
            "Awake > root_end"),
        edges(graph));
    assertEquals("Awake", node(graph, "Awake_start").parent());
    assertEquals(NodeShape.FILLED_CIRCLE, node(graph, "root_start").shape());
    assertEquals(NodeShape.FRAMED_CIRCLE, node(graph, "root_end").shape());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state \"Fast asleep\" as s",
        "s : Fast asleep",
        "s: Fast asleep",
        "state s : Fast asleep",
        "state s as \"Fast asleep\"",
      })
  void aStateIsDescribedInSeveralWays(String written) {
    assertEquals("Fast asleep", node(graph("stateDiagram\n " + written), "s").label().text());
  }

  @Test
  void furtherDescriptionsStandBelowTheFirst() {
    var node = node(graph("stateDiagram\n s : one\n s : two"), "s");

    assertEquals("one", node.label().text());
    assertEquals("two", node.compartments().getFirst().rows().getFirst().cells().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({
    "<<choice>>, DIAMOND",
    "<<fork>>, BAR",
    "<<join>>, BAR",
    "[[fork]], BAR",
    "[[choice]], DIAMOND"
  })
  void choicesForksAndJoinsShowNoText(String written, NodeShape shape) {
    var node = node(graph("stateDiagram-v2\n state s " + written + "\n a --> s"), "s");

    assertEquals(shape, node.shape());
    assertEquals("", node.label().text());
  }

  @Test
  void compositeStatesNestAndHaveDescriptionsAndDirections() {
    var graph =
        graph(
            """
            stateDiagram-v2
              direction LR
              Outer : All of it
              state Outer {
                direction TB
                state "The inside" as Inner {
                  a --> b
                }
              }
            """);

    assertEquals("All of it", group(graph, "Outer").label().text());
    assertEquals("The inside", group(graph, "Inner").label().text());
    assertEquals("Outer", group(graph, "Inner").parent());
    assertEquals(Direction.RIGHT, graph.direction());
    assertEquals(Direction.DOWN, group(graph, "Outer").direction());
    assertEquals(List.of("a", "b"), graph.nodes().stream().map(node -> node.id()).toList());
  }

  @Test
  void concurrentRegionsAreGroupsWithoutText() {
    var graph =
        graph(
            """
            stateDiagram-v2
              state Keyboard {
                [*] --> NumOff
                --
                [*] --> CapsOff
                CapsOff --> CapsOn
              }
            """);

    assertEquals("Keyboard#1", node(graph, "NumOff").parent());
    assertEquals("Keyboard#2", node(graph, "CapsOn").parent());
    assertEquals("Keyboard", group(graph, "Keyboard#2").parent());
    assertEquals("", group(graph, "Keyboard#1").label().text());
    assertEquals(2, graph.nodes().stream().filter(n -> n.id().endsWith("_start")).count());
  }

  @Test
  void bracesMayStandAnywhere() {
    var graph = graph("stateDiagram-v2\n state A { x --> y }\n state B\n {\n z\n }");

    assertEquals("A", node(graph, "y").parent());
    assertEquals("B", node(graph, "z").parent());
  }

  @Test
  void notesAreNodesTiedToTheirState() {
    var graph =
        graph(
            """
            stateDiagram-v2
              note right of Awake
                drink
                coffee
              end note
              note left of Asleep : hush
            """);

    assertEquals(List.of("Awake > Awake----note-0", "Asleep----note-1 > Asleep"), edges(graph));
    assertEquals("drink\ncoffee", node(graph, "Awake----note-0").label().text());
    assertEquals(NodeShape.NOTE, node(graph, "Asleep----note-1").shape());
  }

  @Test
  void stylesAndCommentsAreRead() {
    var graph =
        graph(
            """
            stateDiagram
              classDef calm fill:white
              [*] --> Asleep:::calm
              Asleep --> Awake %% at last
              class Awake, Dreaming calm
              Awake --> Dreaming
              hide empty description
              click Awake href "https://example.org" "More"
            """);

    assertEquals("white", node(graph, "Asleep").style().get("fill").orElseThrow());
    assertEquals("white", node(graph, "Dreaming").style().get("fill").orElseThrow());
    assertEquals(List.of(new Click("Awake", "https://example.org", "More")), graph.clicks());
  }

  @Test
  void stateWithATitleMayBeDescribed() {
    var graph = graph("stateDiagram-v2\n state \"Fast asleep\" as S: dreams\n S : snores\n");

    assertEquals("Fast asleep", node(graph, "S").label().text());
    assertEquals(2, node(graph, "S").compartments().getFirst().rows().size());
  }

  @Test
  void historyIsAStateOfItsComposite() {
    var graph = graph("stateDiagram-v2\n state A {\n [H] --> b\n }");

    assertEquals("H", node(graph, "A[H]").label().text());
    assertEquals("A", node(graph, "A[H]").parent());
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() {
    assertEquals(
        List.of(
            "2:2 Expected a state or a transition such as a --> b, found \"?? --> --> !!\".",
            "3:2 Found }, but no composite state is open.",
            "4:2 Expected <<fork>>, <<join>> or <<choice>>, found <<spoon>>.",
            "1:1 A composite state has no closing }; it ends with the diagram."),
        warnings("stateDiagram-v2\n ?? --> --> !!\n }\n state x <<spoon>>\n state y {\n a\n"));
  }
}
