package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.FlowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which edges lead back, and how many edges each node lies from the start at most.
 *
 * <p>An edge leads back if it closes a cycle in a depth-first walk in the author's order. An edge
 * to or from a group counts for the group's first node.
 *
 * @param ranks by node, from 0
 * @param back the ids of the edges that lead back
 */
record Ranking(Map<String, Integer> ranks, Set<String> back) {
  /** The longest paths through the graph (Kahn's order over the edges that do not lead back). */
  static Ranking of(FlowGraph graph) {
    var ends = new Ends(graph);
    var leaving = new HashMap<String, List<FlowGraph.Edge>>();
    for (FlowGraph.Edge edge : graph.edges()) {
      leaving.computeIfAbsent(ends.node(edge.from()), _ -> new ArrayList<>()).add(edge);
    }
    Set<String> back = backEdges(graph, ends, leaving);
    return new Ranking(ranks(graph, ends, leaving, back), back);
  }

  int of(String node) {
    return ranks.getOrDefault(node, 0);
  }

  boolean leadsBack(FlowGraph.Edge edge) {
    return back.contains(edge.id());
  }

  private static Set<String> backEdges(
      FlowGraph graph, Ends ends, Map<String, List<FlowGraph.Edge>> leaving) {
    var back = new HashSet<String>();
    var done = new HashSet<String>();
    var open = new HashSet<String>();
    for (FlowGraph.Node root : graph.nodes()) {
      if (done.contains(root.id()) || open.contains(root.id())) {
        continue;
      }
      Deque<Visit> way = new ArrayDeque<>();
      way.push(new Visit(root.id(), leaving.getOrDefault(root.id(), List.of())));
      open.add(root.id());
      while (!way.isEmpty()) {
        Visit visit = way.peek();
        if (visit.next == visit.edges.size()) {
          way.pop();
          open.remove(visit.node);
          done.add(visit.node);
          continue;
        }
        FlowGraph.Edge edge = visit.edges.get(visit.next++);
        String to = ends.node(edge.to());
        if (open.contains(to)) {
          back.add(edge.id());
        } else if (!done.contains(to)) {
          open.add(to);
          way.push(new Visit(to, leaving.getOrDefault(to, List.of())));
        }
      }
    }
    return back;
  }

  private static Map<String, Integer> ranks(
      FlowGraph graph, Ends ends, Map<String, List<FlowGraph.Edge>> leaving, Set<String> back) {
    var waiting = new HashMap<String, Integer>();
    for (FlowGraph.Edge edge : graph.edges()) {
      if (!back.contains(edge.id())) {
        waiting.merge(ends.node(edge.to()), 1, Integer::sum);
      }
    }
    var ranks = new HashMap<String, Integer>();
    Deque<String> ready = new ArrayDeque<>();
    for (FlowGraph.Node node : graph.nodes()) {
      if (!waiting.containsKey(node.id())) {
        ready.add(node.id());
      }
    }
    while (!ready.isEmpty()) {
      String node = ready.remove();
      int rank = ranks.computeIfAbsent(node, _ -> 0);
      for (FlowGraph.Edge edge : leaving.getOrDefault(node, List.of())) {
        if (back.contains(edge.id())) {
          continue;
        }
        String to = ends.node(edge.to());
        ranks.merge(to, rank + Math.max(1, edge.length()), Math::max);
        if (waiting.merge(to, -1, Integer::sum) == 0) {
          ready.add(to);
        }
      }
    }
    return ranks;
  }

  private static final class Visit {
    private final String node;
    private final List<FlowGraph.Edge> edges;
    private int next;

    Visit(String node, List<FlowGraph.Edge> edges) {
      this.node = node;
      this.edges = edges;
    }
  }

  /** The node that stands for an edge's end. */
  private static final class Ends {
    private final Map<String, String> firstNode = new HashMap<>();

    Ends(FlowGraph graph) {
      var parents = new HashMap<String, String>();
      graph.groups().forEach(group -> parents.put(group.id(), group.parent()));
      for (FlowGraph.Node node : graph.nodes()) {
        String group = node.parent();
        while (!group.isEmpty() && firstNode.putIfAbsent(group, node.id()) == null) {
          group = parents.getOrDefault(group, "");
        }
      }
    }

    String node(String end) {
      return firstNode.getOrDefault(end, end);
    }
  }
}
