package app.guidebox.diagram.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.model.FlowGraph.Group;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.Reading;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Warning;
import java.util.List;

/** Reads diagrams for tests, and finds what is in them. */
public final class Mermaid {
  private Mermaid() {}

  /** The graph, of which every statement must have been read. */
  public static FlowGraph graph(String text) {
    return (FlowGraph) diagram(text);
  }

  /** The sequence, of which every statement must have been read. */
  public static Sequence sequence(String text) {
    return (Sequence) diagram(text);
  }

  /** The diagram, of which every statement must have been read. */
  public static Diagram diagram(String text) {
    var reading = reading(text);
    assertEquals(List.of(), reading.warnings());
    return reading.diagram();
  }

  /** The diagram with the warnings about it. */
  public static Reading.Read reading(String text) {
    return switch (new MermaidReader().read(text)) {
      case Reading.Read read -> read;
      case Reading.Unreadable(var error) -> throw new AssertionError(error.message());
    };
  }

  /** The warnings as {@code line:column message}. */
  public static List<String> warnings(String text) {
    return reading(text).warnings().stream()
        .map((Warning w) -> w.line() + ":" + w.column() + " " + w.message())
        .toList();
  }

  /** The node of that id. */
  public static Node node(FlowGraph graph, String id) {
    return graph.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
  }

  /** The group of that id. */
  public static Group group(FlowGraph graph, String id) {
    return graph.groups().stream().filter(group -> group.id().equals(id)).findFirst().orElseThrow();
  }

  /** The edges as {@code from label to}. */
  public static List<String> edges(FlowGraph graph) {
    return graph.edges().stream().map(Mermaid::written).toList();
  }

  private static String written(Edge edge) {
    return edge.label().isEmpty()
        ? edge.from() + " > " + edge.to()
        : edge.from() + " > " + edge.label().text() + " > " + edge.to();
  }
}
