package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.Style;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each branch of a mind map a hue of its own, paler from its second level on. */
final class Branches {
  private static final List<String> FULL =
      List.of("#9cc4ff", "#ffc078", "#8fdc9b", "#d0a9ff", "#ff9d9d");
  private static final List<String> PALE =
      List.of("#e3efff", "#fff0de", "#e2f8e5", "#f3e9ff", "#ffe9e9");

  /** Where a node hangs: below which of the root's branches, and how far out. */
  private record Place(int branch, int depth) {}

  private Branches() {}

  /** The same map; what its author gave a colour keeps it. */
  static FlowGraph tinted(FlowGraph map) {
    Map<String, Place> places = new HashMap<>();
    int branches = 0;
    for (Edge edge : map.edges()) {
      Place parent = places.getOrDefault(edge.from(), new Place(-1, 0));
      int branch = parent.branch < 0 ? branches++ : parent.branch;
      places.put(edge.to(), new Place(branch, parent.depth + 1));
    }
    return new FlowGraph(
        map.kind(),
        map.title(),
        map.direction(),
        map.nodes().stream().map(node -> tinted(node, places)).toList(),
        map.groups(),
        map.edges().stream().map(edge -> tinted(edge, places)).toList(),
        map.clicks());
  }

  private static Node tinted(Node node, Map<String, Place> places) {
    Place place = places.get(node.id());
    if (place == null) {
      return node;
    }
    List<String> colors = place.depth == 1 ? FULL : PALE;
    var fill = new Style(Map.of("fill", colors.get(place.branch % colors.size())));
    return new Node(
        node.id(),
        node.stereotype(),
        node.label(),
        node.shape(),
        node.parent(),
        fill.with(node.style()),
        node.compartments(),
        node.line());
  }

  private static Edge tinted(Edge edge, Map<String, Place> places) {
    Place place = places.getOrDefault(edge.to(), new Place(0, 1));
    var look = new LinkedHashMap<String, String>();
    look.put("stroke", FULL.get(place.branch % FULL.size()));
    if (place.depth == 1) {
      look.put("stroke-width", "3px");
    }
    return new Edge(
        edge.id(),
        edge.from(),
        edge.to(),
        edge.label(),
        edge.startLabel(),
        edge.endLabel(),
        edge.style(),
        edge.start(),
        edge.end(),
        edge.length(),
        new Style(look).with(edge.look()),
        edge.line());
  }
}
