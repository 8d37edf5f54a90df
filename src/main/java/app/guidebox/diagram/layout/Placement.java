package app.guidebox.diagram.layout;

import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.List;
import java.util.Map;

/**
 * Where everything of a graph goes.
 *
 * @param nodes the frame of each node
 * @param groups the frame of each group
 * @param routes the way of each edge
 */
record Placement(Map<String, Rect> nodes, Map<String, Rect> groups, Map<String, Route> routes) {
  /**
   * The way of an edge, from its first end to its second, and the room for its texts.
   *
   * @param middle empty where it has no text there, like the others
   */
  record Route(List<Point> points, Rect middle, Rect start, Rect end) {
    Route {
      points = List.copyOf(points);
    }
  }

  /** No room. */
  static final Rect NOWHERE = new Rect(0, 0, 0, 0);

  /** The frame of a node or group. */
  Rect frame(String id) {
    Rect node = nodes.get(id);
    return node != null ? node : groups.getOrDefault(id, NOWHERE);
  }
}
