package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes steps aside out of edges that are so small that they look like a slip of the pen. */
final class Jogs {
  private static final double SLIP = 8;

  private final FlowSheet sheet;
  private final Placement placement;
  private final Map<String, Route> routes;
  private final Clearance clearance;

  Jogs(FlowSheet sheet, Placement placement) {
    this.sheet = sheet;
    this.placement = placement;
    this.routes = new HashMap<>(placement.routes());
    this.clearance = new Clearance(placement.nodes(), placement.groups(), routes);
  }

  /** The same placement without slips. */
  Placement mended() {
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      Route route = routes.get(edge.id());
      if (route != null && !edge.from().equals(edge.to())) {
        var forth = mended(edge, route, route.points());
        var back = mended(edge, route, forth.reversed());
        routes.put(
            edge.id(), new Route(back.reversed(), route.middle(), route.start(), route.end()));
      }
    }
    return new Placement(placement.nodes(), placement.groups(), routes);
  }

  /** Moves the stretch before a slip into line with the one behind it. */
  private List<Point> mended(FlowGraph.Edge edge, Route route, List<Point> points) {
    for (int i = 2; i + 2 < points.size(); i++) {
      Point slip = points.get(i);
      Point next = points.get(i + 1);
      if (slip.distance(next) >= SLIP) {
        continue;
      }
      Point before = points.get(i - 1);
      var moved = before.plus(next.x() - slip.x(), next.y() - slip.y());
      boolean textMoves = Polylines.touches(List.of(before, slip), route.middle());
      if (!textMoves
          && clearance.clear(edge, moved, next)
          && clearance.clear(edge, points.get(i - 2), moved)) {
        var way = new ArrayList<>(points);
        way.set(i - 1, moved);
        way.remove(i);
        return mended(edge, route, Polylines.straightened(way));
      }
    }
    return points;
  }
}
