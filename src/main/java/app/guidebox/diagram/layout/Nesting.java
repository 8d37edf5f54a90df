package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.FlowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings a graph's groups into order: outer ones first, each in a group that there is. */
final class Nesting {
  private Nesting() {}

  /** The same graph; a group that lies in itself, or in none that there is, comes to the top. */
  static FlowGraph sound(FlowGraph graph) {
    if (graph.groups().isEmpty()) {
      return graph;
    }
    var byId = new HashMap<String, FlowGraph.Group>();
    graph.groups().forEach(group -> byId.putIfAbsent(group.id(), group));
    var placed = new HashSet<String>();
    var ordered = new ArrayList<FlowGraph.Group>();
    graph.groups().forEach(group -> place(group, byId, placed, ordered));
    var nodes =
        graph.nodes().stream()
            .map(node -> byId.containsKey(node.parent()) ? node : atTop(node))
            .toList();
    return new FlowGraph(
        graph.kind(),
        graph.title(),
        graph.direction(),
        nodes,
        ordered,
        graph.edges(),
        graph.clicks());
  }

  private static void place(
      FlowGraph.Group group,
      Map<String, FlowGraph.Group> byId,
      Set<String> placed,
      List<FlowGraph.Group> ordered) {
    List<FlowGraph.Group> waiting = new ArrayList<>();
    var seen = new HashSet<String>();
    FlowGraph.Group next = group;
    while (next != null && !placed.contains(next.id()) && seen.add(next.id())) {
      waiting.add(next);
      next = byId.get(next.parent());
    }
    for (FlowGraph.Group each : waiting.reversed()) {
      boolean known = placed.contains(each.parent());
      ordered.add(known || each.parent().isEmpty() ? each : atTop(each));
      placed.add(each.id());
    }
  }

  private static FlowGraph.Group atTop(FlowGraph.Group group) {
    return new FlowGraph.Group(
        group.id(), group.label(), "", group.direction(), group.style(), group.line());
  }

  private static FlowGraph.Node atTop(FlowGraph.Node node) {
    return node.parent().isEmpty()
        ? node
        : new FlowGraph.Node(
            node.id(),
            node.stereotype(),
            node.label(),
            node.shape(),
            "",
            node.style(),
            node.compartments(),
            node.line());
  }
}
