package app.guidebox.diagram.layout.treemap;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A leaf or a section.
 *
 * @param value as the author wrote it; empty for a section
 * @param size not negative; of a section: that of all its leaves together
 */
record Part(String id, Label label, Style style, Label value, double size, List<Part> parts) {
  Part {
    parts = List.copyOf(parts);
  }

  boolean leaf() {
    return parts.isEmpty();
  }

  /** The sections and leaves of a graph as a tree. */
  static List<Part> of(FlowGraph graph) {
    Map<String, List<FlowGraph.Node>> nodes = new HashMap<>();
    Map<String, List<FlowGraph.Group>> groups = new HashMap<>();
    for (FlowGraph.Node node : graph.nodes()) {
      nodes.computeIfAbsent(node.parent(), _ -> new ArrayList<>()).add(node);
    }
    for (FlowGraph.Group group : graph.groups()) {
      groups.computeIfAbsent(group.parent(), _ -> new ArrayList<>()).add(group);
    }
    return within("", nodes, groups);
  }

  // As deep as frames may be nested, which the reader limits.
  private static List<Part> within(
      String parent,
      Map<String, List<FlowGraph.Node>> nodes,
      Map<String, List<FlowGraph.Group>> groups) {
    var parts = new ArrayList<Part>();
    for (FlowGraph.Group group : groups.getOrDefault(parent, List.of())) {
      List<Part> inner = within(group.id(), nodes, groups);
      double size = inner.stream().mapToDouble(Part::size).sum();
      parts.add(new Part(group.id(), group.label(), group.style(), Label.EMPTY, size, inner));
    }
    for (FlowGraph.Node node : nodes.getOrDefault(parent, List.of())) {
      Label value =
          node.compartments().isEmpty()
              ? Label.EMPTY
              : node.compartments().getFirst().rows().getFirst().cells().getFirst();
      double size = Amounts.read(value.text());
      parts.add(new Part(node.id(), node.label(), node.style(), value, size, List.of()));
    }
    return parts;
  }
}
