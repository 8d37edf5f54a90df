package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a line or a text would keep off everything else.
 *
 * @param routes as they are now; changes show at once
 */
record Clearance(Map<String, Rect> nodes, Map<String, Rect> groups, Map<String, Route> routes) {
  /** Ends of edges keep this far from each other, in px. */
  static final double APART = 12;

  /** Edges keep this far from what they pass, in px. */
  private static final double CLEAR = 6;

  /** Whether a text beside an edge keeps off everything else. */
  boolean free(FlowGraph.Edge edge, Rect text) {
    return text.w() <= 0
        || (nodes.values().stream().noneMatch(text::overlaps)
            && routes.entrySet().stream()
                .filter(other -> !other.getKey().equals(edge.id()))
                .noneMatch(other -> touches(other.getValue(), text)));
  }

  private static boolean touches(Route route, Rect text) {
    for (Rect other : List.of(route.middle(), route.start(), route.end())) {
      if (other.w() > 0 && other.overlaps(text)) {
        return true;
      }
    }
    return Polylines.touches(route.points(), text);
  }

  /** Whether a straight line, its text and its ends keep off everything else. */
  boolean free(FlowGraph.Edge edge, Point start, Point end, Rect text) {
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

  boolean clear(FlowGraph.Edge edge, Point a, Point b) {
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
}
