package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.FlowGraph.Edge;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Places a mind map: the root in the middle, its branches to the right and to the left of it. */
final class MindmapPlacer {
  private static final double ACROSS = 40;
  private static final double SIBLING_GAP = 12;
  private static final double BRANCH_GAP = 22;

  private final FlowSheet sheet;
  private final boolean bothSides;
  private final Map<String, List<Edge>> branches = new HashMap<>();
  private final Map<String, Double> heights = new HashMap<>();
  private final Map<String, Rect> frames = new HashMap<>();
  private final Map<String, Route> routes = new HashMap<>();

  /**
   * @param bothSides false for a map that grows to the right only
   */
  MindmapPlacer(FlowSheet sheet, boolean bothSides) {
    this.sheet = sheet;
    this.bothSides = bothSides;
    sheet
        .graph()
        .edges()
        .forEach(edge -> branches.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge));
  }

  Placement place() {
    Set<String> children = new HashSet<>();
    sheet.graph().edges().forEach(edge -> children.add(edge.to()));
    double y = 0;
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      if (!children.contains(node.id())) {
        y += root(node.id(), y) + 2 * BRANCH_GAP;
      }
    }
    return new Placement(frames, Map.of(), routes);
  }

  private Size size(String node) {
    return sheet.nodes().getOrDefault(node, new Size(0, 0));
  }

  private List<Edge> branches(String node) {
    return branches.getOrDefault(node, List.of());
  }

  /** Places a root with all its branches and gives their height. */
  private double root(String root, double top) {
    List<Edge> all = branches(root);
    int split = bothSides ? split(all) : all.size();
    List<Edge> right = all.subList(0, split);
    List<Edge> left = all.subList(split, all.size());
    Size size = size(root);
    double height =
        Math.max(size.h(), Math.max(height(right, BRANCH_GAP), height(left, BRANCH_GAP)));
    var frame = new Rect(0, top + (height - size.h()) / 2, size.w(), size.h());
    frames.put(root, frame);
    place(right, frame, 1, BRANCH_GAP);
    place(left, frame, -1, BRANCH_GAP);
    return height;
  }

  /** How many branches go to the right, so that both sides are about as high. */
  private int split(List<Edge> all) {
    int best = all.size();
    double least = Double.MAX_VALUE;
    double right = 0;
    double left = height(all, 0);
    for (int i = 0; i < all.size(); i++) {
      double height = height(all.get(i).to());
      right += height;
      left -= height;
      if (Math.abs(right - left) < least) {
        least = Math.abs(right - left);
        best = i + 1;
      }
    }
    return best;
  }

  private double height(List<Edge> edges, double gap) {
    double height = -gap;
    for (Edge edge : edges) {
      height += height(edge.to()) + gap;
    }
    return Math.max(0, height);
  }

  // As deep as lines can be indented, which the reader limits.
  private double height(String node) {
    Double known = heights.get(node);
    if (known != null) {
      return known;
    }
    double height = Math.max(size(node).h(), height(branches(node), SIBLING_GAP));
    heights.put(node, height);
    return height;
  }

  /**
   * Places what hangs on a node, around its middle.
   *
   * @param side 1 to its right, -1 to its left
   */
  private void place(List<Edge> edges, Rect parent, int side, double gap) {
    double y = parent.centerY() - height(edges, gap) / 2;
    for (Edge edge : edges) {
      Size size = size(edge.to());
      double height = height(edge.to());
      double x = side > 0 ? parent.right() + ACROSS : parent.x() - ACROSS - size.w();
      var frame = new Rect(x, y + (height - size.h()) / 2, size.w(), size.h());
      frames.put(edge.to(), frame);
      routes.put(edge.id(), route(parent, frame, side));
      place(branches(edge.to()), frame, side, SIBLING_GAP);
      y += height + gap;
    }
  }

  private static Route route(Rect parent, Rect child, int side) {
    double from = side > 0 ? parent.right() : parent.x();
    double to = side > 0 ? child.x() : child.right();
    var points = new ArrayList<Point>();
    points.add(new Point(from, parent.centerY()));
    if (Math.abs(parent.centerY() - child.centerY()) > 0.01) {
      double middle = (from + to) / 2;
      points.add(new Point(middle, parent.centerY()));
      points.add(new Point(middle, child.centerY()));
    }
    points.add(new Point(to, child.centerY()));
    return new Route(points, Placement.NOWHERE, Placement.NOWHERE, Placement.NOWHERE);
  }
}
