package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.FlowSheet.EdgeText;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import java.util.HashMap;
import java.util.Map;

/** How large nodes must be so that the texts at the ends of their edges stand beside each other. */
final class EndRoom {
  private static final double BESIDE = 22;
  private static final double ABOVE = 10;

  private final Map<Side, Ends> sides = new HashMap<>();
  private final boolean horizontal;

  /** Where edges leave a node, or come in. */
  private record Side(String node, boolean leaving) {}

  /** How many edges meet there, and the room that the largest of their texts takes. */
  private record Ends(int count, double largest) {
    Ends with(Ends other) {
      return new Ends(count + other.count, Math.max(largest, other.largest));
    }
  }

  EndRoom(FlowGraph graph, Ranking ranking, Map<String, EdgeText> labels, boolean horizontal) {
    this.horizontal = horizontal;
    for (FlowGraph.Edge edge : graph.edges()) {
      if (!edge.from().equals(edge.to())) {
        EdgeText text = labels.getOrDefault(edge.id(), EdgeText.NONE);
        boolean back = ranking.leadsBack(edge);
        add(new Side(edge.from(), !back), text.start());
        add(new Side(edge.to(), back), text.end());
      }
    }
  }

  private void add(Side side, TextBlock text) {
    double room = text.isEmpty() ? 0 : horizontal ? text.height() + ABOVE : text.width() + BESIDE;
    sides.merge(side, new Ends(1, room), Ends::with);
  }

  /** The least size of a node. */
  Size of(String node) {
    double least = Math.max(along(new Side(node, true)), along(new Side(node, false)));
    return horizontal ? new Size(0, least) : new Size(least, 0);
  }

  /** Edges are spread evenly along a side, as far from its ends as from each other. */
  private double along(Side side) {
    Ends ends = sides.getOrDefault(side, new Ends(0, 0));
    return ends.count < 2 ? 0 : (ends.count + 1) * ends.largest;
  }
}
