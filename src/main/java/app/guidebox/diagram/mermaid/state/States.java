package app.guidebox.diagram.mermaid.state;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states of a diagram, and the composite states that are open. */
final class States {
  private static final Style REGION = new Style(Map.of("stroke-dasharray", "4 4"));

  private static final class Composite {
    final String id;
    final boolean parted;
    int region;

    Composite(String id, boolean parted) {
      this.id = id;
      this.parted = parted;
    }

    /** What its start and end states are named after. */
    String scope() {
      return region == 0 ? id : id + "#" + region;
    }
  }

  private final GraphBuilder graph;
  private final Map<String, Label> descriptions = new HashMap<>();
  private final Deque<Composite> open = new ArrayDeque<>();
  private Set<Integer> parted = Set.of();
  private int composites;

  States(GraphBuilder graph) {
    this.graph = graph;
  }

  /** Begins the diagram, knowing which composite states are parted into regions. */
  void regions(Set<Integer> ordinals) {
    parted = ordinals;
    open.push(new Composite("root", parted.contains(0)));
    beginRegion(1);
  }

  /**
   * The id of a state; {@code [*]} is another one in every composite state.
   *
   * @param leaves whether a transition leaves it, which tells a start from an end
   */
  String named(String name, boolean leaves, int line) {
    return switch (name) {
      case "[*]" -> leaves ? pseudo("_start", line) : pseudo("_end", line);
      case "[H]", "[H*]" -> history(name, line);
      default -> graph.node(name, line).id();
    };
  }

  private String pseudo(String suffix, int line) {
    var node = graph.node(open.getFirst().scope() + suffix, line);
    node.label(Label.EMPTY);
    node.shape(suffix.equals("_start") ? NodeShape.FILLED_CIRCLE : NodeShape.FRAMED_CIRCLE);
    return node.id();
  }

  private String history(String name, int line) {
    var node = graph.node(open.getFirst().scope() + name, line);
    node.label(Label.of(name.substring(1, name.length() - 1)));
    node.shape(NodeShape.CIRCLE);
    return node.id();
  }

  /** The first description is the state's title; further ones stand below it. */
  void describe(String id, Label description) {
    if (descriptions.putIfAbsent(id, description) == null) {
      graph.relabel(id, description);
    } else {
      graph.known(id).ifPresent(node -> node.row(0, new Row(List.of(description))));
    }
  }

  /** Gives a state the shape of a choice, a fork or a join, which show no text. */
  void shape(String id, NodeShape shape, int line) {
    var node = graph.node(id, line);
    node.shape(shape);
    node.label(Label.EMPTY);
  }

  /** Opens a composite state. */
  void open(String id, int line) {
    graph.openGroup(id, descriptions.getOrDefault(id, Label.of(id)), line);
    open.push(new Composite(id, parted.contains(++composites)));
    beginRegion(line);
  }

  private void beginRegion(int line) {
    var composite = open.getFirst();
    if (composite.parted) {
      composite.region++;
      graph.openGroup(composite.scope(), Label.EMPTY, line);
      graph.style(composite.scope(), REGION);
    }
  }

  /** Begins the next concurrent region of the innermost composite state. */
  void nextRegion(int line) {
    graph.closeGroup();
    beginRegion(line);
  }

  /** Closes the innermost composite state; false if none is open. */
  boolean close() {
    if (open.size() < 2) {
      return false;
    }
    if (open.pop().parted) {
      graph.closeGroup();
    }
    return graph.closeGroup();
  }

  /** Closes what is still open; false if nothing was. */
  boolean closeAll() {
    boolean any = open.size() > 1;
    while (close()) {
      // One after the other, from the innermost.
    }
    return any;
  }
}
