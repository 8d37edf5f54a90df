package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.FlowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which edges lead back, and how many edges each node or group lies from the start of whatever it
 * lies in, at most.
 *
 * <p>Every group is a level of its own, like the whole graph: an edge counts at the innermost level
 * that holds both its ends, as an edge between what holds them there. It leads back if it closes a
 * cycle of its level in a depth-first walk in the author's order.
 *
 * @param ranks by node and group, from 0
 * @param back the ids of the edges that lead back
 * @param spans what each edge connects at its level, by edge
 * @param content what lies directly in each group, by group; the empty id is the whole graph
 */
record Ranking(
    Map<String, Integer> ranks,
    Set<String> back,
    Map<String, Span> spans,
    Map<String, List<String>> content) {
  /**
   * An edge at its level.
   *
   * @param level the innermost group that holds both ends; empty for the whole graph
   * @param from the node or group directly in the level that is or holds the edge's first end
   */
  record Span(String level, String from, String to) {
    /** Whether it begins and ends in one place, such as a loop or a group and its own content. */
    boolean loop() {
      return from.equals(to);
    }
  }

  /** The longest paths through each level (Kahn's order over the edges that do not lead back). */
  static Ranking of(FlowGraph graph) {
    var nesting = new Parents(graph);
    var ranking = new Ranking(new HashMap<>(), new HashSet<>(), new HashMap<>(), nesting.content());
    var edges = new HashMap<String, List<FlowGraph.Edge>>();
    for (FlowGraph.Edge edge : graph.edges()) {
      Span span = nesting.span(edge.from(), edge.to());
      ranking.spans.put(edge.id(), span);
      if (!span.loop()) {
        edges.computeIfAbsent(span.level, _ -> new ArrayList<>()).add(edge);
      }
    }
    ranking.content.forEach(
        (level, items) -> ranking.rank(items, edges.getOrDefault(level, List.of())));
    return ranking;
  }

  int of(String id) {
    return ranks.getOrDefault(id, 0);
  }

  boolean leadsBack(FlowGraph.Edge edge) {
    return back.contains(edge.id());
  }

  /** What the edge connects at its level. */
  Span span(FlowGraph.Edge edge) {
    Span span = spans.get(edge.id());
    return span == null ? new Span("", edge.from(), edge.to()) : span;
  }

  /** The nodes and groups directly in a group; those of the whole graph for the empty id. */
  List<String> in(String group) {
    return content.getOrDefault(group, List.of());
  }

  private void rank(List<String> items, List<FlowGraph.Edge> edges) {
    var leaving = new HashMap<String, List<FlowGraph.Edge>>();
    for (FlowGraph.Edge edge : edges) {
      leaving.computeIfAbsent(span(edge).from, _ -> new ArrayList<>()).add(edge);
    }
    findBack(items, leaving);
    var waiting = new HashMap<String, Integer>();
    for (FlowGraph.Edge edge : edges) {
      if (!leadsBack(edge)) {
        waiting.merge(span(edge).to, 1, Integer::sum);
      }
    }
    Deque<String> ready = new ArrayDeque<>();
    items.stream().filter(item -> !waiting.containsKey(item)).forEach(ready::add);
    while (!ready.isEmpty()) {
      String item = ready.remove();
      int rank = ranks.computeIfAbsent(item, _ -> 0);
      for (FlowGraph.Edge edge : leaving.getOrDefault(item, List.of())) {
        String to = span(edge).to;
        if (!leadsBack(edge)) {
          ranks.merge(to, rank + 1, Math::max);
          if (waiting.merge(to, -1, Integer::sum) == 0) {
            ready.add(to);
          }
        }
      }
    }
  }

  private void findBack(List<String> items, Map<String, List<FlowGraph.Edge>> leaving) {
    var done = new HashSet<String>();
    var open = new HashSet<String>();
    for (String root : items) {
      if (done.contains(root)) {
        continue;
      }
      Deque<Visit> way = new ArrayDeque<>();
      way.push(new Visit(root, leaving.getOrDefault(root, List.of())));
      open.add(root);
      while (!way.isEmpty()) {
        Visit visit = way.peek();
        if (visit.next == visit.edges.size()) {
          way.pop();
          open.remove(visit.item);
          done.add(visit.item);
          continue;
        }
        FlowGraph.Edge edge = visit.edges.get(visit.next++);
        String to = span(edge).to;
        if (open.contains(to)) {
          back.add(edge.id());
        } else if (!done.contains(to)) {
          open.add(to);
          way.push(new Visit(to, leaving.getOrDefault(to, List.of())));
        }
      }
    }
  }

  private static final class Visit {
    private final String item;
    private final List<FlowGraph.Edge> edges;
    private int next;

    Visit(String item, List<FlowGraph.Edge> edges) {
      this.item = item;
      this.edges = edges;
    }
  }

  /** What lies in what. */
  private static final class Parents {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> content = new LinkedHashMap<>();

    Parents(FlowGraph graph) {
      graph.groups().forEach(group -> parents.put(group.id(), group.parent()));
      graph.nodes().forEach(node -> parents.put(node.id(), node.parent()));
      var seen = new HashSet<String>();
      graph.nodes().forEach(node -> add(node.id(), seen));
      graph.groups().forEach(group -> add(group.id(), seen));
    }

    /** A group comes where its first node does. */
    private void add(String id, Set<String> seen) {
      for (String each = id; !each.isEmpty() && seen.add(each); each = parent(each)) {
        content.computeIfAbsent(parent(each), _ -> new ArrayList<>()).add(each);
      }
    }

    Map<String, List<String>> content() {
      return content;
    }

    private String parent(String id) {
      return parents.getOrDefault(id, "");
    }

    Span span(String from, String to) {
      List<String> one = way(from);
      List<String> other = way(to);
      int shared = 0;
      int shorter = Math.min(one.size(), other.size());
      while (shared < shorter - 1 && one.get(shared).equals(other.get(shared))) {
        shared++;
      }
      return new Span(parent(one.get(shared)), one.get(shared), other.get(shared));
    }

    /** From the outermost group around it to the thing itself. */
    private List<String> way(String id) {
      var way = new ArrayList<String>();
      for (String each = id; !each.isEmpty(); each = parent(each)) {
        way.addFirst(each);
      }
      return way;
    }
  }
}
