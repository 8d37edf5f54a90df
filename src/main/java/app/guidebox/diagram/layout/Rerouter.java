package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.WayFinder.Field;
import app.guidebox.diagram.layout.WayFinder.Stretch;
import app.guidebox.diagram.layout.WayFinder.Taste;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives edges that came out badly a way of their own between everything else. */
final class Rerouter {
  /** What a way through a node or a text counts against a bend too many. */
  private static final int SOLID_FAULT = 10;

  /** A text beside a line keeps so far from it, in px. */
  private static final double BESIDE = 6;

  /** Lines keep so far from texts of others, in px. */
  private static final double TEXT_CLEAR = 4;

  /** All searches together may take so many steps; about 30 ms. */
  private static final int MOST_STEPS = 80_000;

  private final FlowSheet sheet;
  private final TitleBands bands;
  private final Placement placement;
  private final Map<String, Route> routes;
  private final Doors doors;
  private int effort = MOST_STEPS;

  Rerouter(FlowSheet sheet, TitleBands bands, Placement placement) {
    this.sheet = sheet;
    this.bands = bands;
    this.placement = placement;
    this.routes = new HashMap<>(placement.routes());
    this.doors = new Doors(sheet, placement);
  }

  /** The same placement with better ways for the edges that need them. */
  Placement placement() {
    return placement(Set.of());
  }

  /**
   * The same placement with better ways for the edges that need them.
   *
   * @param lost edges that have no way yet, or one to where something no longer is
   */
  Placement placement(Set<String> lost) {
    lost.forEach(routes::remove);
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      Route route = placement.routes().get(edge.id());
      if (lost.contains(edge.id())) {
        reroute(edge, route == null ? unplaced(edge) : route, Integer.MAX_VALUE);
      } else if (route != null && !edge.from().equals(edge.to())) {
        int faults = faults(edge, route.points());
        if (faults > 0) {
          reroute(edge, route, faults);
        }
      }
    }
    sheet.graph().edges().forEach(this::freeText);
    return new Placement(placement.nodes(), placement.groups(), routes);
  }

  /** No way yet, but the size of its text. */
  private Route unplaced(FlowGraph.Edge edge) {
    TextBlock text = sheet.text(edge).middle();
    Rect room =
        text.isEmpty()
            ? Placement.NOWHERE
            : new Rect(0, 0, text.width() + 2 * TEXT_CLEAR, text.height());
    return new Route(List.of(), room, Placement.NOWHERE, Placement.NOWHERE);
  }

  /** Moves an edge's text along its way where something else runs through it. */
  private void freeText(FlowGraph.Edge edge) {
    Route route = routes.get(edge.id());
    if (route == null || route.middle().w() <= 0 || !hit(edge, route.middle())) {
      return;
    }
    Rect text = textOn(edge, route.points(), route.middle());
    if (text.w() > 0) {
      routes.put(edge.id(), new Route(route.points(), text, route.start(), route.end()));
    }
  }

  private boolean hit(FlowGraph.Edge edge, Rect text) {
    for (Stretch line : lines(edge, false)) {
      if (Geometry.touches(line.from(), line.to(), text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all of the edges have a way. */
  boolean found(Set<String> edges) {
    return routes.keySet().containsAll(edges);
  }

  /** How bad a way is; 0 if there is nothing to be said against it. */
  private int faults(FlowGraph.Edge edge, List<Point> points) {
    int faults = Math.max(0, points.size() - 2 - WayFinder.MOST_BENDS);
    for (Rect solid : solid(edge, 0)) {
      faults += Polylines.touches(points, solid) ? SOLID_FAULT : 0;
    }
    for (Rect foreign : foreign(edge)) {
      faults += Polylines.touches(points, foreign.grown(-1)) ? 1 : 0;
    }
    return faults;
  }

  private void reroute(FlowGraph.Edge edge, Route old, int faults) {
    if (old.start().w() > 0 || old.end().w() > 0) {
      return;
    }
    List<Stretch> inTheWay = lines(edge, true);
    placement.groups().values().forEach(frame -> addBorder(frame, inTheWay));
    var field = new Field(solid(edge, WayFinder.CLEAR), foreign(edge), inTheWay);
    for (Taste taste : List.of(Taste.ORDINARY, Taste.STRAIGHT)) {
      var finder = new WayFinder(field, taste, doors.leaving(edge), doors.entering(edge));
      List<Point> way = finder.way(effort);
      effort -= finder.steps();
      boolean few = !way.isEmpty() && way.size() - 2 <= WayFinder.MOST_BENDS;
      boolean texted = old.middle().w() > 0;
      Rect text = few && texted ? textOn(edge, way, old.middle()) : Placement.NOWHERE;
      if (few && (!texted || text.w() > 0) && faults(edge, way) < faults) {
        routes.put(edge.id(), new Route(way, text, old.start(), old.end()));
        return;
      }
    }
  }

  private static void addBorder(Rect frame, List<Stretch> lines) {
    var topLeft = new Point(frame.x(), frame.y());
    var topRight = new Point(frame.right(), frame.y());
    var bottomLeft = new Point(frame.x(), frame.bottom());
    var bottomRight = new Point(frame.right(), frame.bottom());
    lines.add(new Stretch(topLeft, topRight));
    lines.add(new Stretch(bottomLeft, bottomRight));
    lines.add(new Stretch(topLeft, bottomLeft));
    lines.add(new Stretch(topRight, bottomRight));
  }

  /** Nodes, titles and texts of other edges, nodes grown by so much. */
  private List<Rect> solid(FlowGraph.Edge edge, double clear) {
    var solid = new ArrayList<Rect>();
    placement
        .nodes()
        .forEach(
            (id, frame) -> {
              boolean own = id.equals(edge.from()) || id.equals(edge.to());
              solid.add(frame.grown(own ? -1 : clear));
            });
    double textClear = Math.min(clear, TEXT_CLEAR);
    for (FlowGraph.Group group : sheet.graph().groups()) {
      if (!sheet.title(group).isEmpty()) {
        Rect title = bands.title(group, placement.frame(group.id()), routes.values());
        solid.add(title.grown(textClear));
      }
    }
    routes.forEach(
        (id, route) -> {
          if (!id.equals(edge.id())) {
            for (Rect text : List.of(route.middle(), route.start(), route.end())) {
              if (text.w() > 0) {
                solid.add(text.grown(textClear));
              }
            }
          }
        });
    return solid;
  }

  /** Groups that the edge has no business in. */
  private List<Rect> foreign(FlowGraph.Edge edge) {
    var foreign = new ArrayList<Rect>();
    for (FlowGraph.Group group : sheet.graph().groups()) {
      boolean around = bands.holds(group.id(), edge.from()) || bands.holds(group.id(), edge.to());
      if (!around) {
        foreign.add(placement.frame(group.id()));
      }
    }
    return foreign;
  }

  /**
   * The ways of other edges.
   *
   * @param sharing whether to leave out those at the tip of a pointed node that edges share
   */
  private List<Stretch> lines(FlowGraph.Edge edge, boolean sharing) {
    var lines = new ArrayList<Stretch>();
    for (FlowGraph.Edge other : sheet.graph().edges()) {
      Route route = routes.get(other.id());
      if (route == null || other.id().equals(edge.id())) {
        continue;
      }
      List<Point> points = route.points();
      boolean sharesStart = sharing && other.from().equals(edge.from()) && doors.fixed(edge.from());
      boolean sharesEnd = sharing && other.to().equals(edge.to()) && doors.fixed(edge.to());
      int first = sharesStart ? 2 : 1;
      int last = sharesEnd ? points.size() - 2 : points.size() - 1;
      for (int i = first; i <= last; i++) {
        lines.add(new Stretch(points.get(i - 1), points.get(i)));
      }
    }
    return lines;
  }

  /** Room for the text on the longest stretch that has any; none if there is none. */
  private Rect textOn(FlowGraph.Edge edge, List<Point> way, Rect size) {
    var stretches = new ArrayList<Stretch>();
    for (int i = 1; i < way.size(); i++) {
      stretches.add(new Stretch(way.get(i - 1), way.get(i)));
    }
    var longest = new ArrayList<>(stretches);
    longest.sort((a, b) -> Double.compare(b.from().distance(b.to()), a.from().distance(a.to())));
    List<Rect> solid = solid(edge, TEXT_CLEAR);
    solid.addAll(foreign(edge));
    List<Stretch> lines = lines(edge, false);
    for (Stretch stretch : longest) {
      double needed = (stretch.upright() ? size.h() : size.w()) + 2 * WayFinder.CLEAR;
      double length = stretch.from().distance(stretch.to());
      for (double share : List.of(0.5, 0.35, 0.65, 0.25, 0.75)) {
        Point at = stretch.from().towards(stretch.to(), share);
        boolean within = Math.min(share, 1 - share) * length >= needed / 2;
        for (Rect text : within ? rooms(stretch, at, size) : List.<Rect>of()) {
          if (free(text, solid, lines) && alone(text, stretch, stretches)) {
            return text;
          }
        }
      }
    }
    return Placement.NOWHERE;
  }

  /** On the line, or else on either side of it. */
  private static List<Rect> rooms(Stretch stretch, Point at, Rect size) {
    double dx = stretch.upright() ? size.w() / 2 + BESIDE : 0;
    double dy = stretch.upright() ? 0 : size.h() / 2 + BESIDE;
    Rect on = Rect.around(at.x(), at.y(), size.w(), size.h());
    return List.of(on, on.plus(dx, -dy), on.plus(-dx, dy));
  }

  private boolean free(Rect text, List<Rect> solid, List<Stretch> lines) {
    Rect wide = text.grown(2);
    return solid.stream().noneMatch(wide::overlaps)
        && placement.nodes().values().stream().noneMatch(wide::overlaps)
        && bands.clear(wide, placement)
        && lines.stream().noneMatch(line -> Geometry.touches(line.from(), line.to(), wide));
  }

  private static boolean alone(Rect text, Stretch on, List<Stretch> stretches) {
    return stretches.stream()
        .filter(stretch -> !stretch.equals(on))
        .noneMatch(stretch -> Geometry.touches(stretch.from(), stretch.to(), text));
  }
}
