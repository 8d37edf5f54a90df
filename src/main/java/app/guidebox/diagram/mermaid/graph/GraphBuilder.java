package app.guidebox.diagram.mermaid.graph;

import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Click;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.model.FlowGraph.Node;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects a graph statement by statement. */
public final class GraphBuilder {
  private record DraftEdge(String from, String to, EdgeDraft draft, String id, int line) {
    boolean touches(String node) {
      return from.equals(node) || to.equals(node);
    }
  }

  private final Problems problems;
  private final NodeShape defaultShape;
  private final Map<String, NodeDraft> nodes = new LinkedHashMap<>();
  private final List<DraftEdge> edges = new ArrayList<>();
  private final List<Click> clicks = new ArrayList<>();
  private final Set<String> edgeIds = new HashSet<>();
  private final Map<String, Integer> parallels = new HashMap<>();
  private final GroupTree groups;
  private final StyleSheet styles = new StyleSheet();
  private Direction direction = Direction.DOWN;
  private boolean nodesFull;
  private boolean edgesFull;

  /**
   * Begins an empty graph.
   *
   * @param defaultShape of nodes of which no shape is said
   */
  public GraphBuilder(Problems problems, NodeShape defaultShape) {
    this.problems = problems;
    this.defaultShape = defaultShape;
    this.groups = new GroupTree(problems);
  }

  /** Gives the direction of the innermost open group, or of the whole. */
  public void direction(Direction wanted) {
    if (!groups.direction(wanted)) {
      direction = wanted;
    }
  }

  /** Finds the node, or adds it; it then lies in the innermost open group unless it has one. */
  public NodeDraft node(String id, int line) {
    groups.mention(id);
    return nodeOutside(id, line);
  }

  /** Finds the node, or adds it, without saying where it lies. */
  public NodeDraft nodeOutside(String id, int line) {
    var known = nodes.get(id);
    if (known != null) {
      return known;
    }
    var added = new NodeDraft(id, defaultShape, line);
    if (nodes.size() < Limits.NODES) {
      nodes.put(id, added);
    } else if (!nodesFull) {
      nodesFull = true;
      problems.add(line, 1, "Only the first " + Limits.NODES + " nodes are read.");
    }
    return added;
  }

  /** Takes a node out again unless something was said of it beyond its name. */
  public void withdraw(String id) {
    var node = nodes.get(id);
    if (node != null && node.isBare() && edges.stream().noneMatch(edge -> edge.touches(id))) {
      nodes.remove(id);
    }
  }

  /** Gives a node, or the frame of that id, another text. */
  public void relabel(String id, Label label) {
    known(id).ifPresent(node -> node.label(label));
    groups.relabel(id, label);
  }

  /** The node, if it was named already. */
  public Optional<NodeDraft> known(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** Opens a frame; what is named until it closes lies in it. */
  public void openGroup(String id, Label label, int line) {
    if (!groups.open(id, label, line)) {
      node(id, line).label(label);
    }
  }

  /** Lays a node or a frame into a frame, which may be opened later. */
  public void lay(String id, String group) {
    groups.lay(id, group);
  }

  /** Closes the innermost open frame; false if none is open. */
  public boolean closeGroup() {
    return groups.close();
  }

  /** Whether a frame of that id was opened already. */
  public boolean isGroup(String id) {
    return groups.contains(id);
  }

  /** Whether a node or a frame of that id was named already. */
  public boolean isKnown(String id) {
    return nodes.containsKey(id) || isGroup(id);
  }

  /** The id for the next frame that has no name of its own. */
  public String nextGroupId() {
    return groups.nextId();
  }

  /** Whether an edge was given that id by the author. */
  public boolean isEdge(String id) {
    return edgeIds.contains(id);
  }

  /** Draws an edge between two nodes or groups that are, or will be, named. */
  public void edge(String from, String to, EdgeDraft draft, int line) {
    if (edges.size() == Limits.EDGES) {
      if (!edgesFull) {
        edgesFull = true;
        problems.add(line, 1, "Only the first " + Limits.EDGES + " edges are read.");
      }
      return;
    }
    edges.add(new DraftEdge(from, to, draft, edgeId(from, to, draft.id()), line));
  }

  private String edgeId(String from, String to, String wanted) {
    if (!wanted.isEmpty() && edgeIds.add(wanted)) {
      return wanted;
    }
    String plain = from + "->" + to;
    int count = parallels.merge(plain, 1, Integer::sum);
    String id = count == 1 ? plain : plain + "#" + count;
    return edgeIds.add(id) ? id : edgeId(from, to, "");
  }

  public void defineClass(String name, Style style) {
    styles.define(name, style);
  }

  public void assignClass(String id, String name) {
    styles.assign(id, name);
  }

  public void style(String id, Style style) {
    styles.style(id, style);
  }

  /** Styles the edge of that number, counted from 0, which may be drawn later. */
  public void styleEdge(int index, Style style) {
    styles.styleEdge(index, style);
  }

  /** Styles all edges. */
  public void styleEdges(Style style) {
    styles.styleEdges(style);
  }

  /** Keeps what a click is meant to do. */
  public void click(Click click) {
    if (clicks.size() < Limits.NODES) {
      clicks.add(click);
    }
  }

  /** What was collected. */
  public FlowGraph build(GraphKind kind, String title) {
    if (styles.lastStyledEdge() >= edges.size()) {
      problems.add(
          1,
          1,
          "A linkStyle names edge "
              + styles.lastStyledEdge()
              + ", but the last edge has number "
              + (edges.size() - 1)
              + "; it was left out.");
    }
    var parents = groups.parents();
    var builtGroups = groups.build(direction, parents, styles);
    return new FlowGraph(
        kind, title, direction, builtNodes(parents), builtGroups, builtEdges(), builtClicks());
  }

  private List<Node> builtNodes(Map<String, String> parents) {
    return nodes.values().stream()
        .filter(node -> !groups.contains(node.id()))
        .map(node -> node.build(parents.getOrDefault(node.id(), ""), styles.ofNode(node.id())))
        .toList();
  }

  private List<Edge> builtEdges() {
    var built = new ArrayList<Edge>();
    for (var edge : edges) {
      if (hasEnd(edge.from) && hasEnd(edge.to)) {
        built.add(built(edge, styles.ofEdge(built.size(), edge.id)));
      }
    }
    return built;
  }

  private List<Click> builtClicks() {
    return clicks.stream().filter(click -> hasEnd(click.node())).toList();
  }

  private boolean hasEnd(String id) {
    return nodes.containsKey(id) || groups.contains(id);
  }

  private static Edge built(DraftEdge edge, Style look) {
    var draft = edge.draft;
    return new Edge(
        edge.id,
        edge.from,
        edge.to,
        draft.label(),
        draft.startLabel(),
        draft.endLabel(),
        draft.style(),
        draft.start(),
        draft.end(),
        Math.clamp(draft.length(), 1, Limits.EDGE_LENGTH),
        look,
        edge.line);
  }
}
