package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes needless bends out of edges: an edge that steps aside on its way between two sides that
 * face each other is drawn straight, and a detour is cut short, wherever nothing is in the way.
 */
final class Straightener {
  /** Ends of edges keep this far from a node's corners and from each other, in px. */
  private static final double CORNER = 10;

  private static final double APART = 12;

  /** Edges keep this far from what they pass, in px. */
  private static final double CLEAR = 6;

  private static final int FEWEST_BENDS_CUT = 4;

  private final FlowSheet sheet;
  private final Map<String, Rect> nodes;
  private final Map<String, Rect> groups;
  private final Map<String, Route> routes;
  private final Set<String> fixed = new HashSet<>();

  Straightener(FlowSheet sheet, Placement placement) {
    this.sheet = sheet;
    this.nodes = placement.nodes();
    this.groups = placement.groups();
    this.routes = new HashMap<>(placement.routes());
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      if (FormSizes.pointed(node.shape())) {
        fixed.add(node.id());
      }
    }
  }

  /** The same placement with straighter edges. */
  Placement placement() {
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      Route route = routes.get(edge.id());
      if (route == null || edge.from().equals(edge.to())) {
        continue;
      }
      if (route.points().size() == 4) {
        straighten(edge, route);
      } else if (route.points().size() > 4) {
        moveEnd(edge, false);
        moveEnd(edge, true);
        Route moved = routes.getOrDefault(edge.id(), route);
        if (moved.points().size() - 2 > FEWEST_BENDS_CUT) {
          shorten(edge, moved);
        }
      }
    }
    return new Placement(nodes, groups, routes);
  }

  private void straighten(FlowGraph.Edge edge, Route route) {
    List<Point> p = route.points();
    boolean upright =
        Geometry.same(p.get(0).x(), p.get(1).x()) && Geometry.same(p.get(2).x(), p.get(3).x());
    boolean level =
        Geometry.same(p.get(0).y(), p.get(1).y()) && Geometry.same(p.get(2).y(), p.get(3).y());
    boolean texts = route.start().w() > 0 || route.end().w() > 0;
    boolean bothFixed = fixed.contains(edge.from()) && fixed.contains(edge.to());
    if (upright == level || texts || bothFixed) {
      return;
    }
    Rect from = frame(edge.from());
    Rect to = frame(edge.to());
    double first = across(p.getFirst(), upright);
    double last = across(p.getLast(), upright);
    double low =
        Math.max(low(edge.from(), from, first, upright), low(edge.to(), to, last, upright));
    double high =
        Math.min(high(edge.from(), from, first, upright), high(edge.to(), to, last, upright));
    if (low > high) {
      return;
    }
    for (double wanted : List.of(last, first, (low + high) / 2)) {
      double at = Math.clamp(wanted, low, high);
      Point start = moved(p.getFirst(), at, upright);
      Point end = moved(p.getLast(), at, upright);
      Rect text = movedText(route.middle(), at, upright);
      if (free(edge, start, end, text)) {
        routes.put(edge.id(), new Route(List.of(start, end), text, route.start(), route.end()));
        return;
      }
    }
  }

  /** Moves an end along its side so that the step aside just before it is not needed. */
  private void moveEnd(FlowGraph.Edge edge, boolean first) {
    Route route = routes.get(edge.id());
    String node = first ? edge.from() : edge.to();
    if (route == null || route.points().size() < 5 || fixed.contains(node)) {
      return;
    }
    List<Point> points = first ? route.points().reversed() : route.points();
    int last = points.size() - 1;
    Point end = points.get(last);
    Point bend = points.get(last - 2);
    Point before = points.get(last - 3);
    boolean upright = Geometry.same(points.get(last - 1).x(), end.x());
    double at = across(bend, upright);
    Point moved = moved(end, at, upright);
    Rect frame = frame(node);
    boolean onSide = at >= low(node, frame, at, upright) && at <= high(node, frame, at, upright);
    boolean straight = Geometry.same(across(before, upright), at);
    if (!onSide || !straight || !free(edge, before, moved, Placement.NOWHERE)) {
      return;
    }
    var shorter = new ArrayList<>(points.subList(0, last - 2));
    shorter.add(moved);
    routes.put(
        edge.id(),
        new Route(
            first ? shorter.reversed() : shorter, route.middle(), route.start(), route.end()));
  }

  private double low(String end, Rect frame, double now, boolean upright) {
    return fixed.contains(end) ? now : (upright ? frame.x() : frame.y()) + CORNER;
  }

  private double high(String end, Rect frame, double now, boolean upright) {
    return fixed.contains(end) ? now : (upright ? frame.right() : frame.bottom()) - CORNER;
  }

  private static Rect movedText(Rect text, double at, boolean upright) {
    if (text.w() <= 0) {
      return text;
    }
    return upright
        ? Rect.around(at, text.centerY(), text.w(), text.h())
        : Rect.around(text.centerX(), at, text.w(), text.h());
  }

  /** Whether a straight line, its text and its ends keep off everything else. */
  private boolean free(FlowGraph.Edge edge, Point start, Point end, Rect text) {
    if (blocked(edge, start, end, text)) {
      return false;
    }
    for (Map.Entry<String, Route> other : routes.entrySet()) {
      if (other.getKey().equals(edge.id())) {
        continue;
      }
      Route route = other.getValue();
      if (near(route, start) || near(route, end)) {
        return false;
      }
      List<Point> points = route.points();
      for (int i = 1; i < points.size(); i++) {
        boolean covers =
            text.w() > 0 && Geometry.touches(points.get(i - 1), points.get(i), text.grown(2));
        if (covers || Geometry.alongside(points.get(i - 1), points.get(i), start, end, CLEAR)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean near(Route route, Point point) {
    return route.points().getFirst().distance(point) < APART
        || route.points().getLast().distance(point) < APART;
  }

  /** Whether a line runs so near along a group's border that they look like one. */
  private static boolean alongBorder(Point start, Point end, Rect frame) {
    var topLeft = new Point(frame.x(), frame.y());
    var bottomRight = new Point(frame.right(), frame.bottom());
    for (Point corner : List.of(topLeft, bottomRight)) {
      var level = new Point(corner.equals(topLeft) ? frame.right() : frame.x(), corner.y());
      var upright = new Point(corner.x(), corner.equals(topLeft) ? frame.bottom() : frame.y());
      if (Geometry.alongside(start, end, corner, level, CLEAR)
          || Geometry.alongside(start, end, corner, upright, CLEAR)) {
        return true;
      }
    }
    return false;
  }

  /** Whether borders, nodes or texts of other edges are in the way. */
  private boolean blocked(FlowGraph.Edge edge, Point start, Point end, Rect text) {
    if (groups.values().stream().anyMatch(frame -> alongBorder(start, end, frame))) {
      return true;
    }
    for (Map.Entry<String, Rect> node : nodes.entrySet()) {
      boolean own = node.getKey().equals(edge.from()) || node.getKey().equals(edge.to());
      Rect frame = own ? node.getValue().grown(-1) : node.getValue().grown(CLEAR);
      if (Geometry.touches(start, end, frame) || (text.w() > 0 && text.overlaps(frame))) {
        return true;
      }
    }
    for (Map.Entry<String, Route> other : routes.entrySet()) {
      Route route = other.getValue();
      if (!other.getKey().equals(edge.id())) {
        for (Rect foreign : List.of(route.middle(), route.start(), route.end())) {
          if (foreign.w() > 0
              && (Geometry.touches(start, end, foreign.grown(2))
                  || (text.w() > 0 && text.overlaps(foreign)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Replaces a stretch of a long way by one corner, as long as that takes bends away. */
  private void shorten(FlowGraph.Edge edge, Route route) {
    List<Point> points = route.points();
    for (int span = points.size() - 1; span >= 3; span--) {
      for (int i = 0; i + span < points.size(); i++) {
        List<Point> shorter = cut(edge, route, points, i, i + span);
        if (shorter.size() < points.size()) {
          var shortened = new Route(shorter, route.middle(), route.start(), route.end());
          routes.put(edge.id(), shortened);
          if (shorter.size() - 2 > FEWEST_BENDS_CUT) {
            shorten(edge, shortened);
          }
          return;
        }
      }
    }
  }

  private List<Point> cut(FlowGraph.Edge edge, Route route, List<Point> points, int i, int j) {
    Point a = points.get(i);
    Point b = points.get(j);
    for (Point corner : List.of(new Point(a.x(), b.y()), new Point(b.x(), a.y()))) {
      var way = new ArrayList<>(points.subList(0, i + 1));
      way.add(corner);
      way.addAll(points.subList(j, points.size()));
      List<Point> shorter = Polylines.straightened(way);
      boolean kept =
          sameStart(points, shorter)
              && sameStart(points.reversed(), shorter.reversed())
              && holdsText(shorter, route.middle());
      if (kept
          && shorter.size() < points.size()
          && clear(edge, a, corner)
          && clear(edge, corner, b)) {
        return shorter;
      }
    }
    return points;
  }

  private boolean clear(FlowGraph.Edge edge, Point a, Point b) {
    if (blocked(edge, a, b, Placement.NOWHERE)) {
      return false;
    }
    return routes.entrySet().stream()
        .filter(other -> !other.getKey().equals(edge.id()))
        .map(other -> other.getValue().points())
        .noneMatch(
            points -> {
              for (int i = 1; i < points.size(); i++) {
                if (Geometry.alongside(points.get(i - 1), points.get(i), a, b, CLEAR)) {
                  return true;
                }
              }
              return false;
            });
  }

  /** Whether both ways set out in the same direction and far enough for a head. */
  private static boolean sameStart(List<Point> one, List<Point> other) {
    Point a = one.get(0);
    Point b = one.get(1);
    Point c = other.get(1);
    double length = c.distance(a);
    return length >= APART
        && Math.signum(Math.rint(b.x() - a.x())) == Math.signum(Math.rint(c.x() - a.x()))
        && Math.signum(Math.rint(b.y() - a.y())) == Math.signum(Math.rint(c.y() - a.y()));
  }

  private static boolean holdsText(List<Point> points, Rect text) {
    if (text.w() <= 0) {
      return true;
    }
    Rect middle = Rect.around(text.centerX(), text.centerY(), 1, 1);
    for (int i = 1; i < points.size(); i++) {
      if (Geometry.touches(points.get(i - 1), points.get(i), middle)) {
        return true;
      }
    }
    return false;
  }

  private Rect frame(String id) {
    Rect node = nodes.get(id);
    return node != null ? node : groups.getOrDefault(id, Placement.NOWHERE);
  }

  private static double across(Point point, boolean upright) {
    return upright ? point.x() : point.y();
  }

  private static Point moved(Point point, double at, boolean upright) {
    return upright ? new Point(at, point.y()) : new Point(point.x(), at);
  }
}
