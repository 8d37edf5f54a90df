package app.guidebox.diagram.model;

import java.util.List;

/**
 * Nodes, the groups they lie in and the edges between them, in the author's order.
 *
 * <p>Every kind of diagram whose meaning is a graph is one of these: a class is a node with {@link
 * Compartment}s, a composite state is a {@link Group}, a cardinality is an edge's {@link
 * ArrowHead}.
 *
 * @param edges their ends are ids of nodes or of groups
 * @param clicks what the author wants a click to do; nothing follows them
 */
public record FlowGraph(
    GraphKind kind,
    String title,
    Direction direction,
    List<Node> nodes,
    List<Group> groups,
    List<Edge> edges,
    List<Click> clicks)
    implements Diagram {
  /**
   * Something with an outline and a text.
   *
   * @param stereotype a small word above the label, such as {@code interface}; empty if unsaid
   * @param parent the id of the group that it lies in; empty at the top level
   * @param compartments what stands below the label, each under a line of its own
   * @param line the source line that first names it, counted from 1
   */
  public record Node(
      String id,
      String stereotype,
      Label label,
      NodeShape shape,
      String parent,
      Style style,
      List<Compartment> compartments,
      int line) {
    public Node {
      compartments = List.copyOf(compartments);
    }

    /** A node with nothing but a label in it. */
    public Node(String id, Label label, NodeShape shape, String parent, Style style, int line) {
      this(id, "", label, shape, parent, style, List.of(), line);
    }
  }

  /** A part of a node below its label, such as a class's methods. */
  public record Compartment(List<Row> rows) {
    public Compartment {
      rows = List.copyOf(rows);
    }
  }

  /** One line of a compartment; the cells of a compartment's rows stand in columns. */
  public record Row(List<Label> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A frame around nodes and groups.
   *
   * @param label empty where the frame only keeps its content apart from its siblings
   * @param parent the id of the group around it; empty at the top level
   * @param direction of what is inside; the same as outside unless the author says otherwise
   */
  public record Group(
      String id, Label label, String parent, Direction direction, Style style, int line) {}

  /**
   * A line from one node or group to another.
   *
   * @param id unique among the diagram's elements
   * @param startLabel a short text at the first end, such as {@code 0..1}
   * @param endLabel a short text at the second end
   * @param length how many ranks it spans at least; 1 is ordinary
   */
  public record Edge(
      String id,
      String from,
      String to,
      Label label,
      Label startLabel,
      Label endLabel,
      LineStyle style,
      ArrowHead start,
      ArrowHead end,
      int length,
      Style look,
      int line) {
    /** An edge with a text in its middle only. */
    public Edge(
        String id,
        String from,
        String to,
        Label label,
        LineStyle style,
        ArrowHead start,
        ArrowHead end,
        int length,
        Style look,
        int line) {
      this(id, from, to, label, Label.EMPTY, Label.EMPTY, style, start, end, length, look, line);
    }
  }

  /**
   * What an author wants to follow when a node is clicked. It is only kept: nothing in a stranger's
   * diagram acts.
   *
   * @param node its id
   * @param address where the click leads; empty if nowhere
   * @param tip a remark to show; empty if there is none
   */
  public record Click(String node, String address, String tip) {}

  public FlowGraph {
    nodes = List.copyOf(nodes);
    groups = List.copyOf(groups);
    edges = List.copyOf(edges);
    clicks = List.copyOf(clicks);
  }

  /** A flowchart. */
  public FlowGraph(
      String title, Direction direction, List<Node> nodes, List<Group> groups, List<Edge> edges) {
    this(GraphKind.FLOWCHART, title, direction, nodes, groups, edges, List.of());
  }

  @Override
  public String type() {
    return kind.word();
  }
}
