package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.math.ElkPadding;

/**
 * Keeps a band free in each group for its title, on a side that edges do not cross: at the top, or
 * at the foot where edges come in from above and none leave below.
 */
final class TitleBands {
  static final double SIDE = 20;
  private static final double TITLE_TOP = 10;
  private static final double TITLE_GAP = 12;
  private static final double TITLE_SIDE = 14;

  /** With more edges than this no room is searched for titles. */
  private static final int SEARCHED_EDGES = 600;

  private final FlowSheet sheet;
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> entered = new HashSet<>();
  private final Set<String> left = new HashSet<>();
  private final Set<String> aside = new HashSet<>();

  TitleBands(FlowSheet sheet) {
    this.sheet = sheet;
    sheet.graph().groups().forEach(group -> parents.put(group.id(), group.parent()));
    sheet.graph().nodes().forEach(node -> parents.put(node.id(), node.parent()));
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      boolean back = sheet.ranking().leadsBack(edge);
      List<String> around = around(back ? edge.to() : edge.from());
      List<String> aroundTarget = around(back ? edge.from() : edge.to());
      around.stream().filter(group -> !aroundTarget.contains(group)).forEach(left::add);
      aroundTarget.stream().filter(group -> !around.contains(group)).forEach(entered::add);
    }
  }

  /** Groups with a direction of their own that no edge leaves or enters. */
  Set<String> apart() {
    var apart = new HashSet<String>();
    for (FlowGraph.Group group : sheet.graph().groups()) {
      boolean own = group.direction() != sheet.graph().direction();
      if (own && !entered.contains(group.id()) && !left.contains(group.id())) {
        apart.add(group.id());
      }
    }
    return apart;
  }

  /** The room that the group keeps between its frame and its content. */
  ElkPadding padding(FlowGraph.Group group) {
    double band = band(group);
    boolean foot = atFoot(group.id());
    double side = aside.contains(group.id()) ? sheet.title(group).width() + 2 * TITLE_SIDE : SIDE;
    return new ElkPadding(foot ? SIDE : band, SIDE, foot ? band : SIDE, side);
  }

  /** Whether nothing lies in the group. */
  boolean empty(FlowGraph.Group group) {
    return !parents.containsValue(group.id());
  }

  /** The least size that holds the group's title. */
  Size smallest(FlowGraph.Group group) {
    TextBlock title = sheet.title(group);
    return new Size(Math.max(48, title.width() + 2 * TITLE_SIDE), band(group) + SIDE);
  }

  /**
   * Where edges cannot but run through a title, keeps the group's content to the right of it.
   *
   * @return whether there is such a group, so that the graph must be placed anew
   */
  boolean makeRoom(Placement placement) {
    for (FlowGraph.Group group : sheet.graph().groups()) {
      Rect frame = placement.frame(group.id());
      Rect room = title(group, frame, placement.routes().values());
      if (room.w() > 0 && !free(room, placement.routes().values())) {
        aside.add(group.id());
      }
    }
    return !aside.isEmpty();
  }

  /** Whether the group lies around the element, at any depth. */
  boolean holds(String group, String id) {
    return around(id).contains(group);
  }

  /** Whether the rectangle covers no part of any group's border. */
  boolean clear(Rect rect, Placement placement) {
    return placement.groups().values().stream()
        .allMatch(frame -> !frame.overlaps(rect) || frame.contains(rect));
  }

  /** Where the title goes: at the left of its band, or further right where edges are in the way. */
  Rect title(FlowGraph.Group group, Rect frame, Iterable<Placement.Route> routes) {
    TextBlock title = sheet.title(group);
    double y =
        atFoot(group.id()) ? frame.bottom() - TITLE_TOP - title.height() : frame.y() + TITLE_TOP;
    var preferred = new Rect(frame.x() + TITLE_SIDE, y, title.width(), title.height());
    double last = frame.right() - TITLE_SIDE - title.width();
    if (sheet.graph().edges().size() > SEARCHED_EDGES) {
      return preferred;
    }
    for (double x = preferred.x(); x <= last + 0.01; x += 4) {
      Rect room = new Rect(x, y, title.width(), title.height());
      if (free(room, routes)) {
        return room;
      }
    }
    return preferred;
  }

  private static boolean free(Rect room, Iterable<Placement.Route> routes) {
    Rect wide = room.grown(8, 2);
    for (Placement.Route route : routes) {
      List<Point> points = route.points();
      for (int i = 1; i < points.size(); i++) {
        if (Geometry.touches(points.get(i - 1), points.get(i), wide)) {
          return false;
        }
      }
    }
    return true;
  }

  private double band(FlowGraph.Group group) {
    TextBlock title = sheet.title(group);
    return title.isEmpty() ? SIDE : TITLE_TOP + title.height() + TITLE_GAP;
  }

  private boolean atFoot(String group) {
    return switch (sheet.direction()) {
      case DOWN -> entered.contains(group) && !left.contains(group);
      case UP -> left.contains(group) && !entered.contains(group);
      case LEFT, RIGHT -> false;
    };
  }

  /** The groups around a node or group, the nearest first. */
  private List<String> around(String id) {
    var groups = new ArrayList<String>();
    String group = parents.getOrDefault(id, "");
    while (!group.isEmpty() && !groups.contains(group)) {
      groups.add(group);
      group = parents.getOrDefault(group, "");
    }
    return groups;
  }
}
