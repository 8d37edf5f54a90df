package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.WayFinder.Door;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The places on outlines where an edge may leave and come in. */
final class Doors {
  private static final double CORNER = 10;
  private static final double STEP = 13;

  /** What it costs not to leave with the flow, in px of way. */
  private static final double ASIDE = 40;

  private static final double AGAINST = 120;

  /** The middle of a side is better than its ends, by so much for each px. */
  private static final double OFF_MIDDLE = 0.2;

  private final FlowSheet sheet;
  private final Placement placement;
  private final Set<String> fixed = new HashSet<>();

  Doors(FlowSheet sheet, Placement placement) {
    this.sheet = sheet;
    this.placement = placement;
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      if (FormSizes.pointed(node.shape())) {
        fixed.add(node.id());
      }
    }
  }

  /** Whether a node has one door in the middle of each side. */
  boolean fixed(String id) {
    return fixed.contains(id);
  }

  List<Door> leaving(FlowGraph.Edge edge) {
    return doors(edge.from(), edge.to(), edge, true);
  }

  List<Door> entering(FlowGraph.Edge edge) {
    return doors(edge.to(), edge.from(), edge, false);
  }

  private List<Door> doors(String id, String far, FlowGraph.Edge edge, boolean leaving) {
    Rect frame = placement.frame(id);
    Rect other = placement.frame(far);
    boolean inside = frame.contains(other);
    var doors = new ArrayList<Door>();
    for (int heading = 0; heading < 4; heading++) {
      int dx = heading == 0 ? 1 : heading == 2 ? -1 : 0;
      int dy = heading == 1 ? 1 : heading == 3 ? -1 : 0;
      double cost = cost(dx, dy, edge, leaving);
      int sign = inside ? -1 : 1;
      if (dx != 0) {
        double x = dx > 0 ? frame.right() : frame.x();
        for (double y : places(id, frame.y(), frame.h(), other.y(), other.h())) {
          double off = Math.abs(y - frame.centerY()) * OFF_MIDDLE;
          doors.add(new Door(new Point(x, y), sign * dx, 0, cost + off));
        }
      } else {
        double y = dy > 0 ? frame.bottom() : frame.y();
        for (double x : places(id, frame.x(), frame.w(), other.x(), other.w())) {
          double off = Math.abs(x - frame.centerX()) * OFF_MIDDLE;
          doors.add(new Door(new Point(x, y), 0, sign * dy, cost + off));
        }
      }
    }
    return doors;
  }

  private Iterable<Double> places(
      String id, double start, double length, double otherStart, double otherLength) {
    var places = new TreeSet<Double>();
    places.add(start + length / 2);
    if (fixed.contains(id)) {
      return places;
    }
    for (double off = STEP; off <= length / 2 - CORNER; off += STEP) {
      places.add(start + length / 2 - off);
      places.add(start + length / 2 + off);
    }
    double low = Math.max(start, otherStart) + CORNER;
    double high = Math.min(start + length, otherStart + otherLength) - CORNER;
    if (low <= high) {
      places.add((low + high) / 2);
    }
    double facing = otherStart + otherLength / 2;
    if (facing >= start + CORNER && facing <= start + length - CORNER) {
      places.add(facing);
    }
    return places;
  }

  private double cost(int dx, int dy, FlowGraph.Edge edge, boolean leaving) {
    int along =
        switch (sheet.direction()) {
          case RIGHT -> dx;
          case LEFT -> -dx;
          case DOWN -> dy;
          case UP -> -dy;
        };
    int wanted = leaving ? along : -along;
    boolean back = sheet.ranking().leadsBack(edge);
    if (wanted == 0) {
      return back ? 0 : ASIDE;
    }
    return wanted > 0 ? (back ? ASIDE : 0) : AGAINST;
  }
}
