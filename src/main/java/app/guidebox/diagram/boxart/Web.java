package app.guidebox.diagram.boxart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Strokes that hang together: cells, the links between them, and the terminals they reach. */
final class Web {
  /** A way from one cell to the next, through texts if it is a labelled one. */
  record Link(int to, List<TextBlock> labels) {}

  private final Map<Integer, List<Link>> links = new LinkedHashMap<>();
  private final Map<Integer, List<Terminal>> terminals = new LinkedHashMap<>();

  void addCell(int cell) {
    links.computeIfAbsent(cell, ignored -> new ArrayList<>());
  }

  void link(int from, int to, List<TextBlock> labels) {
    addOnce(from, to, labels);
    addOnce(to, from, labels);
  }

  private void addOnce(int from, int to, List<TextBlock> labels) {
    var known = links.computeIfAbsent(from, ignored -> new ArrayList<>());
    if (known.stream().noneMatch(link -> link.to == to)) {
      known.add(new Link(to, labels));
    }
  }

  void terminate(int cell, Terminal terminal) {
    addCell(cell);
    terminals.computeIfAbsent(cell, ignored -> new ArrayList<>()).add(terminal);
  }

  List<Link> links(int cell) {
    return links.getOrDefault(cell, List.of());
  }

  List<Terminal> terminals(int cell) {
    return terminals.getOrDefault(cell, List.of());
  }

  Map<Integer, List<Terminal>> terminals() {
    return terminals;
  }

  /** The parts that hang together, each as its cells. */
  List<Set<Integer>> parts() {
    var parts = new ArrayList<Set<Integer>>();
    var seen = new LinkedHashSet<Integer>();
    for (int cell : links.keySet()) {
      if (!seen.contains(cell)) {
        var part = reachable(cell);
        seen.addAll(part);
        parts.add(part);
      }
    }
    return parts;
  }

  private Set<Integer> reachable(int start) {
    var part = new LinkedHashSet<Integer>();
    var open = new ArrayDeque<Integer>();
    open.add(start);
    while (!open.isEmpty()) {
      int cell = open.remove();
      if (part.add(cell)) {
        links(cell).forEach(link -> open.add(link.to));
      }
    }
    return part;
  }

  /** The shortest way between two cells of one part, both included, and the labels on it. */
  Path path(int from, int to) {
    var came = new HashMap<Integer, Integer>();
    var through = new HashMap<Integer, List<TextBlock>>();
    var open = new ArrayDeque<Integer>();
    open.add(from);
    came.put(from, from);
    while (!open.isEmpty() && !came.containsKey(to)) {
      int cell = open.remove();
      for (Link link : links(cell)) {
        if (came.putIfAbsent(link.to, cell) == null) {
          through.put(link.to, link.labels);
          open.add(link.to);
        }
      }
    }
    var cells = new ArrayList<Integer>();
    var labels = new ArrayList<TextBlock>();
    int at = to;
    while (at != from) {
      cells.add(at);
      labels.addAll(0, through.getOrDefault(at, List.of()));
      Integer previous = came.get(at);
      if (previous == null) {
        throw new IllegalArgumentException(
            "no way between the cells %d and %d".formatted(from, to));
      }
      at = previous;
    }
    cells.add(from);
    return new Path(cells.reversed(), labels);
  }

  /** A way through a web. */
  record Path(List<Integer> cells, List<TextBlock> labels) {}
}
