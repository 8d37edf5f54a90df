package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The cells that boxes cover once their drift is mended: sides that nearly agree agree, neighbours
 * in a row are of one height, titles that stood above a container stand in it.
 */
final class Arrangement {
  /** Sides of siblings that differ by no more are meant to be the same. */
  private static final int NEARLY = 1;

  private final BoxArt art;
  private final Map<String, Area> areas = new LinkedHashMap<>();
  private final Map<String, String> parents = new LinkedHashMap<>();

  Arrangement(BoxArt art) {
    this.art = art;
    art.groups().forEach(group -> put(group.id(), group.area(), group.parent()));
    for (BoxArt.Node node : art.nodes()) {
      if (node.look() != BoxArt.Look.TEXT) {
        put(node.id(), node.area(), node.parent());
      }
    }
    art.tables().forEach(table -> put(table.id(), table.area(), table.parent()));
    snap();
    equalHeights();
    art.groups().forEach(this::takeInTitle);
  }

  private void put(String id, Area area, String parent) {
    areas.put(id, area);
    parents.put(id, parent);
  }

  /** The area of each box, container and table by id. */
  Map<String, Area> areas() {
    return areas;
  }

  /** The id of the container around a box; empty at the top level. */
  String parent(String id) {
    return parents.getOrDefault(id, "");
  }

  private void snap() {
    for (String parent : List.copyOf(new LinkedHashSet<>(parents.values()))) {
      var siblings = areas.keySet().stream().filter(id -> parent(id).equals(parent)).toList();
      snap(siblings, Area::left, (a, v) -> new Area(a.top(), v, a.bottom(), a.right()));
      snap(siblings, Area::right, (a, v) -> new Area(a.top(), a.left(), a.bottom(), v));
    }
  }

  private interface Mend {
    Area with(Area area, int value);
  }

  private void snap(List<String> siblings, ToIntFunction<Area> side, Mend mend) {
    var counts = new LinkedHashMap<Integer, Integer>();
    for (String id : siblings) {
      counts.merge(side.applyAsInt(area(id)), 1, Integer::sum);
    }
    for (String id : siblings) {
      Area area = area(id);
      int own = side.applyAsInt(area);
      int best = own;
      for (int near = own - NEARLY; near <= own + NEARLY; near++) {
        if (counts.getOrDefault(near, 0) > counts.getOrDefault(best, 0)) {
          best = near;
        }
      }
      Area mended = mend.with(area, best);
      if (best != own && mended.columns() > 2 && free(id, mended, area)) {
        areas.put(id, mended);
      }
    }
  }

  Area area(String id) {
    return areas.getOrDefault(id, new Area(0, 0, 0, 0));
  }

  private void equalHeights() {
    for (String id : List.copyOf(areas.keySet())) {
      Area area = area(id);
      int bottom = area.bottom();
      for (String other : areas.keySet()) {
        boolean sibling =
            parent(other).equals(parent(id))
                && kind(other) == kind(id)
                && area(other).top() == area.top();
        bottom = sibling ? Math.max(bottom, area(other).bottom()) : bottom;
      }
      var grown = new Area(area.top(), area.left(), bottom, area.right());
      if (bottom > area.bottom() && free(id, grown, area)) {
        areas.put(id, grown);
      }
    }
  }

  private static char kind(String id) {
    return id.charAt(0);
  }

  /** Whether nothing stands where a box would grow to. */
  private boolean free(String id, Area grown, Area before) {
    for (Area other : obstacles(id)) {
      boolean apart = !other.overlaps(before) && !contains(other, before);
      if (apart && other.overlaps(grown)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Area outer, Area inner) {
    return outer.top() <= inner.top()
        && outer.bottom() >= inner.bottom()
        && outer.left() <= inner.left()
        && outer.right() >= inner.right();
  }

  private List<Area> obstacles(String id) {
    var obstacles = new ArrayList<Area>();
    areas.forEach(
        (other, area) -> {
          if (!other.equals(id)) {
            obstacles.add(area);
          }
        });
    for (BoxArt.Node node : art.nodes()) {
      if (node.look() == BoxArt.Look.TEXT) {
        obstacles.add(node.area());
      }
    }
    art.notes().forEach(note -> obstacles.add(note.area()));
    for (BoxArt.Edge edge : art.edges()) {
      edge.labels().forEach(label -> obstacles.add(label.area()));
      for (int i = 0; i < edge.path().size(); i++) {
        BoxArt.Spot a = edge.path().get(i);
        BoxArt.Spot b = edge.path().get(Math.min(i + 1, edge.path().size() - 1));
        obstacles.add(
            new Area(
                Math.min(a.row(), b.row()),
                Math.min(a.column(), b.column()),
                Math.max(a.row(), b.row()),
                Math.max(a.column(), b.column())));
      }
    }
    return obstacles;
  }

  /** A title above its box is taken into it, if there is room. */
  private void takeInTitle(BoxArt.Group group) {
    Area area = area(group.id());
    if (group.titleArea().top() < area.top() && !group.title().isEmpty()) {
      var grown =
          new Area(
              Math.max(0, group.titleArea().top() - 1),
              Math.min(area.left(), group.titleArea().left() - 1),
              area.bottom(),
              Math.max(area.right(), group.titleArea().right() + 1));
      areas.put(group.id(), grown);
    }
  }
}
