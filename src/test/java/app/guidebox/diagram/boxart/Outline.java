package app.guidebox.diagram.boxart;

import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A drawing in short: each thing by the first line of its text, {@code #2} for the second of that
 * name.
 *
 * @param nodes {@code name}, or {@code name in parent}
 * @param edges {@code from > to}, {@code from - to} or {@code from <> to}
 * @param labels {@code from > to : text}, for edges that have one
 */
record Outline(List<String> nodes, List<String> edges, List<String> labels) {
  static Outline of(BoxArt art) {
    var names = new HashMap<String, String>();
    var counts = new HashMap<String, Integer>();
    art.groups().forEach(group -> name(group.id(), group.label(), names, counts));
    art.nodes().forEach(node -> name(node.id(), node.label(), names, counts));
    art.tables().forEach(table -> name(table.id(), title(table.content()), names, counts));
    var nodes = new ArrayList<String>();
    art.groups().forEach(group -> nodes.add(place(group.id(), group.parent(), names)));
    art.nodes().forEach(node -> nodes.add(place(node.id(), node.parent(), names)));
    art.tables().forEach(table -> nodes.add(place(table.id(), table.parent(), names)));
    var edges = new ArrayList<String>();
    var labels = new ArrayList<String>();
    for (BoxArt.Edge edge : art.edges()) {
      String line = names.get(edge.from()) + " " + arrow(edge) + " " + names.get(edge.to());
      edges.add(line);
      if (!edge.label().isEmpty()) {
        labels.add(line + " : " + edge.label().replace('\n', ' '));
      }
    }
    return new Outline(
        nodes.stream().sorted().toList(),
        edges.stream().sorted().toList(),
        labels.stream().sorted().toList());
  }

  private static String title(BoxTable table) {
    return "table " + String.join(" ", table.rows().getFirst().cells().getFirst().lines());
  }

  private static void name(
      String id, String label, Map<String, String> names, Map<String, Integer> counts) {
    String first = label.lines().findFirst().orElse("(untitled)").strip();
    int count = counts.merge(first, 1, Integer::sum);
    names.put(id, count == 1 ? first : first + " #" + count);
  }

  private static String place(String id, String parent, Map<String, String> names) {
    return names.get(id) + (parent.isEmpty() ? "" : " in " + names.get(parent));
  }

  private static String arrow(BoxArt.Edge edge) {
    boolean start = edge.start() != ArrowHead.NONE;
    return start ? "<>" : edge.end() != ArrowHead.NONE ? ">" : "-";
  }

  /** How many of the wanted lines are among those found, each counted once. */
  static int hits(List<String> wanted, List<String> found) {
    var left = new ArrayList<>(found);
    return (int) wanted.stream().filter(left::remove).count();
  }
}
