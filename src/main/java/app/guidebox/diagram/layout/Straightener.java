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

  private static final int FEWEST_BENDS_CUT = 4;

  private final FlowSheet sheet;
  private final Map<String, Rect> nodes;
  private final Map<String, Rect> groups;
  private final Map<String, Route> routes;
  private final Set<String> fixed = new HashSet<>();
  private final Clearance clearance;

  Straightener(FlowSheet sheet, Placement placement) {
    this.sheet = sheet;
    this.nodes = placement.nodes();
    this.groups = placement.groups();
    this.routes = new HashMap<>(placement.routes());
    this.clearance = new Clearance(nodes, groups, routes);
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
    boolean bothFixed = fixed.contains(edge.from()) && fixed.contains(edge.to());
    if (upright == level || bothFixed) {
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
      Rect startText = aside(route.start(), at - first, upright);
      Rect endText = aside(route.end(), at - last, upright);
      if (clearance.free(edge, start, end, text)
          && clearance.free(edge, startText)
          && clearance.free(edge, endText)) {
        routes.put(edge.id(), new Route(List.of(start, end), text, startText, endText));
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
    if (!onSide || !straight || !clearance.free(edge, before, moved, Placement.NOWHERE)) {
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

  /** A text beside an end of an edge goes along with that end. */
  private static Rect aside(Rect text, double by, boolean upright) {
    return text.w() <= 0
        ? text
        : new Rect(
            text.x() + (upright ? by : 0), text.y() + (upright ? 0 : by), text.w(), text.h());
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
          && clearance.clear(edge, a, corner)
          && clearance.clear(edge, corner, b)) {
        return shorter;
      }
    }
    return points;
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
