package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts siblings that came out in another order than the author's back into it. Siblings are the
 * nodes that one node leads to and no other, of one rank and in one group.
 */
final class SiblingOrder {
  private final FlowSheet sheet;
  private final TitleBands bands;
  private final Map<String, FlowGraph.Node> nodes = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  SiblingOrder(FlowSheet sheet, TitleBands bands) {
    this.sheet = sheet;
    this.bands = bands;
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      nodes.put(node.id(), node);
      places.put(node.id(), places.size());
    }
  }

  /** The same placement with siblings in order, as far as their edges find ways then. */
  Placement mended(Placement placement) {
    Placement mended = placement;
    for (List<FlowGraph.Node> siblings : siblings()) {
      for (int round = 1; round < siblings.size(); round++) {
        for (int i = 1; i < siblings.size(); i++) {
          FlowGraph.Node one = siblings.get(i - 1);
          FlowGraph.Node two = siblings.get(i);
          if (swapped(mended.frame(one.id()), mended.frame(two.id()))) {
            mended = exchanged(mended, one.id(), two.id());
          }
        }
      }
    }
    return mended;
  }

  private List<List<FlowGraph.Node>> siblings() {
    record Family(String parent, String group, int rank) {}
    var incoming = new HashMap<String, Integer>();
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      incoming.merge(edge.to(), 1, Integer::sum);
    }
    var families = new LinkedHashMap<Family, List<FlowGraph.Node>>();
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      FlowGraph.Node child = nodes.get(edge.to());
      boolean only = incoming.getOrDefault(edge.to(), 0) == 1;
      if (child != null && only && !sheet.ranking().leadsBack(edge)) {
        var family = new Family(edge.from(), child.parent(), sheet.ranking().of(child.id()));
        families.computeIfAbsent(family, _ -> new ArrayList<>()).add(child);
      }
    }
    var all = new ArrayList<List<FlowGraph.Node>>();
    for (List<FlowGraph.Node> family : families.values()) {
      // Where edges and nodes come in different orders, the author had none.
      boolean ordered = true;
      for (int i = 1; i < family.size(); i++) {
        ordered &= place(family.get(i - 1)) < place(family.get(i));
      }
      if (ordered && family.size() > 1) {
        all.add(family);
      }
    }
    return all;
  }

  private int place(FlowGraph.Node node) {
    return places.getOrDefault(node.id(), 0);
  }

  private boolean swapped(Rect one, Rect two) {
    return sheet.direction().horizontal()
        ? Math.abs(one.centerX() - two.centerX()) <= 1 && one.y() > two.y()
        : Math.abs(one.centerY() - two.centerY()) <= 1 && one.x() > two.x();
  }

  private Placement exchanged(Placement placement, String one, String two) {
    Rect after = placement.frame(one);
    Rect before = placement.frame(two);
    boolean level = sheet.direction().horizontal();
    Rect first =
        level
            ? new Rect(after.x(), before.y(), after.w(), after.h())
            : new Rect(before.x(), after.y(), after.w(), after.h());
    Rect second =
        level
            ? new Rect(before.x(), after.bottom() - before.h(), before.w(), before.h())
            : new Rect(after.right() - before.w(), before.y(), before.w(), before.h());
    var frames = new HashMap<>(placement.nodes());
    frames.put(one, first);
    frames.put(two, second);
    boolean free =
        frames.entrySet().stream()
            .filter(other -> !other.getKey().equals(one) && !other.getKey().equals(two))
            .noneMatch(
                other -> other.getValue().overlaps(first) || other.getValue().overlaps(second));
    Set<String> lost = new HashSet<>();
    boolean loops = false;
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      if (touches(edge, one) || touches(edge, two)) {
        lost.add(edge.id());
        loops |= edge.from().equals(edge.to());
      }
    }
    if (!free || loops || first.overlaps(second)) {
      return placement;
    }
    var moved = new Placement(frames, placement.groups(), placement.routes());
    var rerouter = new Rerouter(sheet, bands, moved);
    Placement rerouted = rerouter.placement(lost);
    return rerouter.found(lost) ? rerouted : placement;
  }

  private static boolean touches(FlowGraph.Edge edge, String node) {
    return edge.from().equals(node) || edge.to().equals(node);
  }
}
