package app.guidebox.diagram.model;

import java.util.List;

/**
 * Nodes, the groups they lie in and the edges between them, in the author's order.
 *
 * @param edges their ends are ids of nodes or of groups
 */
public record FlowGraph(
    String title, Direction direction, List<Node> nodes, List<Group> groups, List<Edge> edges)
    implements Diagram {
  /**
   * Something with an outline and a text.
   *
   * @param parent the id of the group that it lies in; empty at the top level
   * @param line the source line that first names it, counted from 1
   */
  public record Node(
      String id, Label label, NodeShape shape, String parent, Style style, int line) {}

  /**
   * A frame around nodes and groups.
   *
   * @param parent the id of the group around it; empty at the top level
   * @param direction of what is inside; the same as outside unless the author says otherwise
   */
  public record Group(
      String id, Label label, String parent, Direction direction, Style style, int line) {}

  /**
   * A line from one node or group to another.
   *
   * @param id unique among the diagram's elements
   * @param length how many ranks it spans at least; 1 is ordinary
   */
  public record Edge(
      String id,
      String from,
      String to,
      Label label,
      LineStyle style,
      ArrowHead start,
      ArrowHead end,
      int length,
      Style look,
      int line) {}

  public FlowGraph {
    nodes = List.copyOf(nodes);
    groups = List.copyOf(groups);
    edges = List.copyOf(edges);
  }

  @Override
  public String type() {
    return "flowchart";
  }
}
