package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places a graph that is too large for a careful layout: rank below rank, each broken into shelves
 * of one width, groups as blocks. It takes time in proportion to the graph's size; edges may run
 * behind nodes.
 */
final class ShelfPlacer {
  private static final double GAP = 32;

  /** The narrowest shelf, in px; larger graphs get wider ones, so that they come out square. */
  private static final double SHELF = 1200;

  private final FlowSheet sheet;
  private final Map<String, List<Item>> contents = new HashMap<>();
  private final Map<String, Rect> nodes = new HashMap<>();
  private final Map<String, Rect> groups = new HashMap<>();

  /** A node or a laid-out group, with what lies in it relative to its own corner. */
  private record Item(String id, int rank, Size size, Map<String, Rect> inner) {}

  ShelfPlacer(FlowSheet sheet) {
    this.sheet = sheet;
  }

  Placement place() {
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      Size size = sheet.nodes().getOrDefault(node.id(), new Size(0, 0));
      add(node.parent(), new Item(node.id(), sheet.ranking().of(node.id()), size, Map.of()));
    }
    // Inner groups come after outer ones, so from last to first each group's content is known.
    for (FlowGraph.Group group : sheet.graph().groups().reversed()) {
      add(group.parent(), block(group));
    }
    Map<String, Rect> all = shelves(contents.getOrDefault("", List.of()), 0, 0).inner();
    sheet.graph().nodes().forEach(node -> nodes.put(node.id(), frame(all, node.id())));
    sheet.graph().groups().forEach(group -> groups.put(group.id(), frame(all, group.id())));
    return new Placement(nodes, groups, routes());
  }

  private static Rect frame(Map<String, Rect> all, String id) {
    return all.getOrDefault(id, Placement.NOWHERE);
  }

  private void add(String parent, Item item) {
    contents.computeIfAbsent(parent, _ -> new ArrayList<>()).add(item);
  }

  private Item block(FlowGraph.Group group) {
    TextBlock title = sheet.title(group);
    double head = title.isEmpty() ? TitleBands.SIDE : title.height() + 24;
    List<Item> items = contents.getOrDefault(group.id(), List.of());
    Item laid = shelves(items, TitleBands.SIDE, head);
    double width = Math.max(laid.size().w() + TitleBands.SIDE, title.width() + 28);
    return new Item(
        group.id(),
        sheet.ranking().of(group.id()),
        new Size(width, laid.size().h() + TitleBands.SIDE),
        laid.inner());
  }

  private static Item shelves(List<Item> items, double left, double top) {
    double area = items.stream().mapToDouble(each -> area(each.size())).sum();
    double shelf = Math.max(SHELF, 1.3 * Math.sqrt(area));
    var inner = new HashMap<String, Rect>();
    double x = left;
    double y = top;
    double height = 0;
    double right = left;
    int rank = Integer.MIN_VALUE;
    for (Item item : items.stream().sorted(Comparator.comparingInt(Item::rank)).toList()) {
      boolean nextRank = item.rank() != rank && rank != Integer.MIN_VALUE;
      if (nextRank || (x > left && x + item.size().w() > left + shelf)) {
        x = left;
        y += height + GAP + (nextRank ? GAP / 2 : 0);
        height = 0;
      }
      rank = item.rank();
      put(item, x, y, inner);
      x += item.size().w() + GAP;
      right = Math.max(right, x - GAP);
      height = Math.max(height, item.size().h());
    }
    return new Item("", 0, new Size(right, y + height), inner);
  }

  private static double area(Size size) {
    return (size.w() + GAP) * (size.h() + GAP);
  }

  private static void put(Item item, double x, double y, Map<String, Rect> places) {
    places.put(item.id(), new Rect(x, y, item.size().w(), item.size().h()));
    item.inner().forEach((id, rect) -> places.put(id, rect.plus(x, y)));
  }

  private Map<String, Route> routes() {
    var routes = new HashMap<String, Route>();
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      Rect from = nodes.getOrDefault(edge.from(), frame(groups, edge.from()));
      Rect to = nodes.getOrDefault(edge.to(), frame(groups, edge.to()));
      List<Point> points = way(from, to);
      TextBlock text = sheet.text(edge).middle();
      Point at = points.get(points.size() / 2 - 1).towards(points.get(points.size() / 2), 0.5);
      Rect middle =
          text.isEmpty()
              ? Placement.NOWHERE
              : Rect.around(at.x(), at.y(), text.width() + 8, text.height());
      routes.put(edge.id(), new Route(points, middle, Placement.NOWHERE, Placement.NOWHERE));
    }
    return routes;
  }

  private static List<Point> way(Rect from, Rect to) {
    if (to.y() >= from.bottom()) {
      double y = to.y() - GAP / 2;
      return List.of(
          new Point(from.centerX(), from.bottom()),
          new Point(from.centerX(), y),
          new Point(to.centerX(), y),
          new Point(to.centerX(), to.y()));
    }
    double x = Math.max(from.right(), to.right()) + GAP / 2;
    return List.of(
        new Point(from.right(), from.centerY()),
        new Point(x, from.centerY()),
        new Point(x, to.centerY()),
        new Point(to.right(), to.centerY()));
  }
}
