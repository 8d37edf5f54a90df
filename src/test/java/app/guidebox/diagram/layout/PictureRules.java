package app.guidebox.diagram.layout;

import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Chart;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Tree;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What every picture must keep to, read off its geometry. */
public final class PictureRules {
  private static final double PADDING = 8;
  private static final double TOLERANCE = 0.5;
  private static final int MOST_BENDS = 4;

  /** The branches of a listing within a box, which are drawn as lines. */
  private static final Pattern TWIGS = Pattern.compile("[│├└─]+");

  private final Picture picture;
  private final Map<String, Shape.Box> boxes = new LinkedHashMap<>();
  private final List<Shape.Text> texts = new ArrayList<>();
  private final List<Shape.Line> lines = new ArrayList<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> ends = new HashMap<>();
  private final Set<String> groups = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private PictureRules(Picture picture) {
    this.picture = picture;
    for (Shape shape : picture.shapes()) {
      switch (shape) {
        case Shape.Box box -> {
          if (box.role() != Role.ACTIVATION) {
            boxes.put(box.of(), box);
          }
        }
        case Shape.Text text -> texts.add(text);
        case Shape.Line line -> lines.add(line);
        case Shape.Mark _ -> {}
      }
    }
  }

  /** Every rule that the picture breaks, in words. */
  public static List<String> faults(Diagram diagram, Picture picture) {
    var rules = new PictureRules(picture);
    rules.textsLieInTheirBoxes();
    rules.everythingLiesOnTheCanvas();
    switch (diagram) {
      case FlowGraph graph -> rules.graph(graph);
      case Sequence sequence -> rules.sequence(sequence);
      case BoxArt art -> rules.drawing(art);
      case Chart _, BoxTable _, Tree _ -> {}
    }
    rules.labelsLieApart();
    return rules.faults;
  }

  private void graph(FlowGraph graph) {
    graph.groups().forEach(group -> groups.add(group.id()));
    graph.groups().forEach(group -> parents.put(group.id(), group.parent()));
    graph.nodes().forEach(node -> parents.put(node.id(), node.parent()));
    graph
        .edges()
        .forEach(
            edge ->
                ends.put(
                    edge.id(),
                    Set.of(edge.from()).equals(Set.of(edge.to()))
                        ? Set.of(edge.from())
                        : Set.of(edge.from(), edge.to())));
    if (hasALayoutOfItsOwn(graph.kind())) {
      plan(graph);
      return;
    }
    nodesLieApart();
    groupsHoldTheirContent();
    edgesKeepOffForeignThings();
    edgesAreWellDrawn(graph);
    siblingsMatch(graph);
    orderIsKept(graph);
    proportionsAreFair(graph);
    graph.nodes().stream()
        .filter(node -> !FormSizes.symbol(node.shape()))
        .forEach(node -> allWordsAppear(node.id(), node.label().text()));
    graph.edges().stream()
        .filter(edge -> edge.style() != LineStyle.INVISIBLE)
        .forEach(edge -> allWordsAppear(edge.id(), edge.label().text()));
    graph.groups().forEach(group -> allWordsAppear(group.id(), group.label().text()));
  }

  private void drawing(BoxArt art) {
    art.groups().forEach(group -> groups.add(group.id()));
    art.groups().forEach(group -> parents.put(group.id(), group.parent()));
    art.tables().forEach(table -> parents.put(table.id(), table.parent()));
    art.nodes().forEach(node -> parents.put(node.id(), node.parent()));
    // Texts that edges lead to have no outline.
    parents.keySet().retainAll(boxes.keySet());
    art.edges()
        .forEach(edge -> ends.put(edge.id(), new HashSet<>(List.of(edge.from(), edge.to()))));
    nodesLieApart();
    groupsHoldTheirContent();
    edgesKeepOffForeignThings();
    art.nodes().stream()
        .filter(node -> !node.verbatim())
        .forEach(node -> allWordsAppear(node.id(), TWIGS.matcher(node.label()).replaceAll(" ")));
    art.groups().forEach(group -> allWordsAppear(group.id(), group.label()));
  }

  private static boolean hasALayoutOfItsOwn(GraphKind kind) {
    return switch (kind) {
      case FLOWCHART, CLASS, STATE, ER, REQUIREMENT, C4, ARCHITECTURE -> false;
      case GITGRAPH, KANBAN, TREEMAP, SANKEY, BLOCK, MINDMAP -> true;
    };
  }

  /** What holds for a graph that is drawn otherwise than as boxes and arrows. */
  private void plan(FlowGraph graph) {
    var bands = new HashSet<String>();
    graph.edges().forEach(edge -> bands.add(edge.id()));
    boxes.keySet().removeAll(bands);
    nodesLieApart();
    for (Shape.Text text : texts) {
      for (Shape.Line line : lines) {
        if (!text.of().equals(line.of()) && crosses(line.points(), text.frame())) {
          faults.add("line " + line.of() + " runs through text '" + text.text() + "'");
        }
      }
    }
    graph.nodes().forEach(node -> wordsAppear(node.label().text()));
    graph.edges().forEach(edge -> wordsAppear(edge.label().text()));
    graph.groups().forEach(group -> wordsAppear(group.label().text()));
  }

  private void wordsAppear(String label) {
    var painted = new StringBuilder();
    texts.forEach(text -> painted.append(text.text()));
    if (!painted.toString().replaceAll("\\s", "").contains(label.replaceAll("\\s", ""))) {
      faults.add("'" + label + "' is not painted");
    }
  }

  private void sequence(Sequence sequence) {
    var messages = new SequenceTexts(sequence).messages();
    for (Sequence.Message message : messages) {
      ends.put(message.id(), new HashSet<>(List.of(message.from(), message.to())));
      allWordsAppear(message.id(), message.text().text());
    }
    Set<String> participants = new HashSet<>();
    sequence.participants().forEach(each -> participants.add(each.id()));
    for (Shape.Text text : texts) {
      for (Shape.Line line : lines) {
        boolean lifeline = participants.contains(line.of());
        boolean foreign = !line.of().equals(text.of());
        if (foreign && crosses(line.points(), text.frame())) {
          faults.add(
              (lifeline ? "lifeline " : "message ")
                  + line.of()
                  + " runs through text '"
                  + text.text()
                  + "'");
        }
      }
    }
    for (String one : participants) {
      for (String other : participants) {
        if (one.compareTo(other) < 0 && frame(one).overlaps(frame(other))) {
          faults.add("heads " + one + " and " + other + " overlap");
        }
      }
    }
    for (Sequence.Note note : new SequenceTexts(sequence).notes()) {
      for (Shape.Text text : texts) {
        if (!text.of().equals(note.id()) && frame(note.id()).overlaps(text.frame())) {
          faults.add("note " + note.id() + " covers text '" + text.text() + "'");
        }
      }
    }
  }

  private Rect frame(String id) {
    Shape.Box box = boxes.get(id);
    return box == null ? new Rect(-1, -1, 0, 0) : box.frame();
  }

  private void textsLieInTheirBoxes() {
    for (Shape.Text text : texts) {
      Shape.Box box = boxes.get(text.of());
      if (box != null && !box.frame().grown(-PADDING + 0.01).contains(text.frame())) {
        faults.add("text '" + text.text() + "' is too near the edge of " + text.of());
      }
    }
  }

  private void everythingLiesOnTheCanvas() {
    var canvas = new Rect(0, 0, picture.width(), picture.height());
    texts.stream()
        .filter(text -> !canvas.contains(text.frame()))
        .forEach(text -> faults.add("text '" + text.text() + "' leaves the canvas"));
    lines.stream()
        .filter(line -> !line.points().stream().allMatch(canvas::contains))
        .forEach(line -> faults.add("line " + line.of() + " leaves the canvas"));
  }

  private void nodesLieApart() {
    var nodes = boxes.values().stream().toList();
    for (int i = 0; i < nodes.size(); i++) {
      for (Shape.Box other : nodes.subList(i + 1, nodes.size())) {
        Shape.Box one = nodes.get(i);
        if (!around(one.of(), other.of())
            && !around(other.of(), one.of())
            && one.frame().overlaps(other.frame())) {
          faults.add(one.of() + " and " + other.of() + " overlap");
        }
      }
    }
  }

  /** Whether the group lies around the element, at any depth. */
  private boolean around(String group, String element) {
    String parent = parents.getOrDefault(element, "");
    while (!parent.isEmpty()) {
      if (parent.equals(group)) {
        return true;
      }
      parent = parents.getOrDefault(parent, "");
    }
    return false;
  }

  private void groupsHoldTheirContent() {
    parents.forEach(
        (element, parent) -> {
          if (!parent.isEmpty() && !frame(parent).grown(-PADDING).contains(frame(element))) {
            faults.add(element + " is not well inside " + parent);
          }
        });
  }

  private void labelsLieApart() {
    for (int i = 0; i < texts.size(); i++) {
      for (Shape.Text other : texts.subList(i + 1, texts.size())) {
        Shape.Text one = texts.get(i);
        if (!one.of().equals(other.of()) && one.frame().overlaps(other.frame())) {
          faults.add("texts '" + one.text() + "' and '" + other.text() + "' overlap");
        }
      }
    }
  }

  private void edgesKeepOffForeignThings() {
    for (Shape.Line line : lines) {
      Set<String> own = ends.getOrDefault(line.of(), Set.of());
      for (Shape.Box box : boxes.values()) {
        if (!own.contains(box.of())
            && !box.of().equals(line.of())
            && !groups.contains(box.of())
            && crosses(line.points(), box.frame())) {
          faults.add("edge " + line.of() + " runs through " + box.of());
        }
      }
      for (String end : own) {
        boolean inside = groups.contains(end);
        boolean loop = own.size() == 1;
        List<Point> way = loop ? line.points().subList(1, line.points().size() - 1) : line.points();
        if (!inside && boxes.containsKey(end) && crosses(way, frame(end).grown(-PADDING))) {
          faults.add("edge " + line.of() + " runs through its own " + end);
        }
      }
      for (Shape.Text text : texts) {
        if (!text.of().equals(line.of()) && crosses(line.points(), text.frame())) {
          faults.add("edge " + line.of() + " runs through text '" + text.text() + "'");
        }
      }
    }
    for (Shape.Text text : texts) {
      for (Shape.Box box : boxes.values()) {
        if (ends.containsKey(text.of())
            && !groups.contains(box.of())
            && box.frame().overlaps(text.frame())) {
          faults.add("text '" + text.text() + "' lies on " + box.of());
        }
      }
    }
  }

  private static boolean crosses(List<Point> points, Rect rect) {
    Rect inner = rect.grown(-TOLERANCE);
    for (int i = 1; i < points.size(); i++) {
      if (Geometry.touches(points.get(i - 1), points.get(i), inner)) {
        return true;
      }
    }
    return false;
  }

  private void edgesAreWellDrawn(FlowGraph graph) {
    var drawn = new HashSet<String>();
    lines.forEach(line -> drawn.add(line.of()));
    for (FlowGraph.Edge edge : graph.edges()) {
      if (edge.style() != LineStyle.INVISIBLE && !drawn.contains(edge.id())) {
        faults.add("edge " + edge.id() + " is not drawn");
      }
    }
    var byId = new HashMap<String, FlowGraph.Edge>();
    graph.edges().forEach(edge -> byId.put(edge.id(), edge));
    for (Shape.Line line : lines) {
      List<Point> points = line.points();
      if (points.size() - 2 > MOST_BENDS) {
        faults.add("edge " + line.of() + " has " + (points.size() - 2) + " bends");
      }
      for (int i = 1; i < points.size(); i++) {
        double dx = Math.abs(points.get(i).x() - points.get(i - 1).x());
        double dy = Math.abs(points.get(i).y() - points.get(i - 1).y());
        if (Math.min(dx, dy) > 0.1) {
          faults.add("edge " + line.of() + " is slanted");
        }
      }
      FlowGraph.Edge edge = byId.get(line.of());
      if (edge != null) {
        endLiesOn(edge, edge.from(), points.getFirst());
        endLiesOn(edge, edge.to(), points.getLast());
      }
    }
  }

  private void endLiesOn(FlowGraph.Edge edge, String end, Point point) {
    Shape.Box box = boxes.get(end);
    if (box != null && Geometry.distance(box.outline(), point) > TOLERANCE) {
      faults.add("edge " + edge.id() + " does not end on the outline of " + end);
    }
  }

  private void siblingsMatch(FlowGraph graph) {
    Map<String, List<String>> children = children(graph);
    var nodes = new HashMap<String, FlowGraph.Node>();
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    Ranking ranking = Ranking.of(graph);
    children.forEach(
        (parent, all) -> {
          for (String one : all) {
            for (String other : all) {
              FlowGraph.Node a = nodes.get(one);
              FlowGraph.Node b = nodes.get(other);
              if (one.compareTo(other) >= 0
                  || a == null
                  || b == null
                  || a.shape() != b.shape()
                  || !a.compartments().isEmpty()
                  || !b.compartments().isEmpty()
                  || !a.parent().equals(b.parent())
                  || ranking.of(one) != ranking.of(other)) {
                continue;
              }
              Rect r = frame(one);
              Rect s = frame(other);
              if (Math.abs(r.w() - s.w()) > 1 || Math.abs(r.h() - s.h()) > 1) {
                faults.add("siblings " + one + " and " + other + " differ in size");
              }
              if (Math.min(Math.abs(r.centerX() - s.centerX()), Math.abs(r.centerY() - s.centerY()))
                  > 1) {
                faults.add("siblings " + one + " and " + other + " are not aligned");
              }
            }
          }
        });
  }

  private static Map<String, List<String>> children(FlowGraph graph) {
    var children = new LinkedHashMap<String, List<String>>();
    Ranking ranking = Ranking.of(graph);
    for (FlowGraph.Edge edge : graph.edges()) {
      if (!ranking.leadsBack(edge) && !edge.from().equals(edge.to())) {
        children.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
      }
    }
    return children;
  }

  /** Children of one node in one group that nothing else leads to stand in the author's order. */
  private void orderIsKept(FlowGraph graph) {
    var incoming = new HashMap<String, Integer>();
    graph.edges().forEach(edge -> incoming.merge(edge.to(), 1, Integer::sum));
    var order = new HashMap<String, Integer>();
    graph.nodes().forEach(node -> order.put(node.id(), order.size()));
    children(graph)
        .forEach(
            (parent, all) -> {
              for (int i = 1; i < all.size(); i++) {
                String one = all.get(i - 1);
                String two = all.get(i);
                boolean plain =
                    incoming.getOrDefault(one, 0) == 1
                        && incoming.getOrDefault(two, 0) == 1
                        && !groups.contains(one)
                        && !groups.contains(two)
                        && parents.getOrDefault(one, "").equals(parents.getOrDefault(two, ""))
                        && order.getOrDefault(one, 0) < order.getOrDefault(two, 0);
                Rect r = frame(one);
                Rect s = frame(two);
                boolean level = Math.abs(r.centerY() - s.centerY()) <= 1;
                boolean upright = Math.abs(r.centerX() - s.centerX()) <= 1;
                if (plain && ((level && r.x() > s.x()) || (upright && r.y() > s.y()))) {
                  faults.add(
                      "children " + one + " and " + two + " of " + parent + " changed places");
                }
              }
            });
  }

  private void proportionsAreFair(FlowGraph graph) {
    double ratio = picture.width() / picture.height();
    boolean chain = new Proportions(graph, Ranking.of(graph)).chain();
    if (!chain && (ratio < Proportions.NARROWEST_RATIO || ratio > Proportions.WIDEST_RATIO)) {
      faults.add("the picture's proportions are %.2f".formatted(ratio));
    }
  }

  private void allWordsAppear(String of, String label) {
    var painted = new StringBuilder();
    texts.stream()
        .filter(text -> text.of().equals(of))
        .forEach(text -> painted.append(text.text()));
    String seen = painted.toString().replaceAll("\\s", "");
    if (!seen.contains(label.replaceAll("\\s", ""))) {
      faults.add("'" + label + "' of " + of + " is not painted in full");
    }
  }
}
