package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.DrawingScale.Need;
import app.guidebox.diagram.model.Area;
import app.guidebox.diagram.model.BoxArt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much room the parts of a drawing need along each axis. */
final class DrawingNeeds {
  private final BoxArt art;
  private final Arrangement arrangement;
  private final Map<String, DrawingText> texts;
  private final TableLayout tables;

  DrawingNeeds(
      BoxArt art, Arrangement arrangement, Map<String, DrawingText> texts, TableLayout tables) {
    this.art = art;
    this.arrangement = arrangement;
    this.texts = texts;
    this.tables = tables;
  }

  /** From left to right. */
  List<Need> across() {
    var needs = new ArrayList<Need>();
    boolean chain = art.form() == BoxArt.Form.CHAIN;
    for (BoxArt.Node node : art.nodes()) {
      Area area = arrangement.areas().getOrDefault(node.id(), node.area());
      boolean boxed = node.look() != BoxArt.Look.TEXT;
      double pad = boxed || chain ? 2 * DrawingStyle.PAD_X : 0;
      needs.add(new Need(area.left(), area.right(), width(node.id()) + pad, boxed));
    }
    for (BoxArt.Group group : art.groups()) {
      Area area = arrangement.area(group.id());
      needs.add(
          new Need(area.left(), area.right(), width(group.id()) + 2 * DrawingStyle.PAD_X, true));
    }
    for (BoxArt.Note note : art.notes()) {
      needs.add(new Need(note.area().left(), note.area().right(), width(note.id()), false));
    }
    for (BoxArt.Table table : art.tables()) {
      Area area = arrangement.area(table.id());
      needs.add(new Need(area.left(), area.right(), tables.size(table.content()).w(), true));
    }
    margins(needs, true);
    gaps(needs, chain);
    return needs;
  }

  /** Boxes that are equally wide in cells and begin in one row are equally wide in px. */
  List<Need> evenAcross(DrawingScale columns) {
    var needs = new ArrayList<Need>();
    arrangement
        .areas()
        .forEach(
            (id, area) -> {
              double widest = 0;
              for (var other : arrangement.areas().entrySet()) {
                Area there = other.getValue();
                boolean alike =
                    there.columns() == area.columns()
                        && arrangement.parent(other.getKey()).equals(arrangement.parent(id));
                if (alike) {
                  widest =
                      Math.max(
                          widest, columns.length(new Need(there.left(), there.right(), 0, true)));
                }
              }
              needs.add(new Need(area.left(), area.right(), widest, true));
            });
    return needs;
  }

  /** From top to bottom. */
  List<Need> down() {
    var needs = new ArrayList<Need>();
    for (BoxArt.Node node : art.nodes()) {
      if (node.look() != BoxArt.Look.TEXT) {
        Area area = arrangement.area(node.id());
        needs.add(
            new Need(area.top(), area.bottom(), height(node.id()) + 2 * DrawingStyle.PAD_Y, true));
      } else {
        needs.add(new Need(node.area().top(), node.area().bottom(), height(node.id()), false));
      }
    }
    for (BoxArt.Note note : art.notes()) {
      needs.add(new Need(note.area().top(), note.area().bottom(), height(note.id()), false));
    }
    for (BoxArt.Table table : art.tables()) {
      Area area = arrangement.area(table.id());
      needs.add(new Need(area.top(), area.bottom(), tables.size(table.content()).h(), true));
    }
    titlesInBorders(needs);
    margins(needs, false);
    return needs;
  }

  /** A title that stood in the upper border stands under it, above all that is inside. */
  private void titlesInBorders(List<Need> needs) {
    for (BoxArt.Group group : art.groups()) {
      Area area = arrangement.area(group.id());
      if (group.titleArea().top() == group.area().top() && !group.title().isEmpty()) {
        int first = area.bottom();
        for (BoxArt.Node node : art.nodes()) {
          first = node.parent().equals(group.id()) ? Math.min(first, node.area().top()) : first;
        }
        for (BoxArt.Group inner : art.groups()) {
          first = inner.parent().equals(group.id()) ? Math.min(first, inner.area().top()) : first;
        }
        needs.add(new Need(area.top(), first, height(group.id()) + 2 * DrawingStyle.PAD_Y, true));
      }
    }
  }

  private double width(String id) {
    DrawingText text = texts.get(id);
    return text == null ? 0 : text.width();
  }

  private double height(String id) {
    DrawingText text = texts.get(id);
    return text == null ? 0 : text.height();
  }

  /** Between a box and the container around it. */
  private void margins(List<Need> needs, boolean across) {
    arrangement
        .areas()
        .forEach(
            (id, area) -> {
              Area around = arrangement.areas().get(arrangement.parent(id));
              if (around != null) {
                margin(needs, across, around.left(), area.left(), around.top(), area.top());
                margin(needs, across, area.right(), around.right(), area.bottom(), around.bottom());
              }
            });
  }

  private static void margin(
      List<Need> needs, boolean across, int left, int right, int top, int bottom) {
    int from = across ? left : top;
    int to = across ? right : bottom;
    if (from < to) {
      needs.add(new Need(from, to, DrawingStyle.MARGIN, true));
    }
  }

  /** Between neighbours, more where an edge or its label runs there. */
  private void gaps(List<Need> needs, boolean chain) {
    var all = new LinkedHashMap<>(arrangement.areas());
    if (chain) {
      art.nodes().forEach(node -> all.put(node.id(), node.area()));
    }
    for (var left : all.entrySet()) {
      for (var right : all.entrySet()) {
        Area a = left.getValue();
        Area b = right.getValue();
        boolean sideBySide = a.right() < b.left() && a.top() <= b.bottom() && b.top() <= a.bottom();
        boolean siblings =
            arrangement.parent(left.getKey()).equals(arrangement.parent(right.getKey()));
        if (sideBySide && siblings && b.left() - a.right() < 12) {
          double gap =
              joined(left.getKey(), right.getKey()) ? DrawingStyle.ARROW : DrawingStyle.MARGIN;
          needs.add(new Need(a.right(), b.left(), gap, true));
        }
      }
    }
    for (BoxArt.Edge edge : art.edges()) {
      for (BoxArt.EdgeLabel label : edge.labels()) {
        double width =
            label.lines().stream().mapToDouble(line -> line.text().length() * 6.2).max().orElse(0);
        needs.add(new Need(label.area().left(), label.area().right(), width, false));
      }
    }
  }

  private boolean joined(String one, String other) {
    return art.edges().stream()
        .anyMatch(
            edge ->
                (edge.from().equals(one) && edge.to().equals(other))
                    || (edge.from().equals(other) && edge.to().equals(one)));
  }
}
