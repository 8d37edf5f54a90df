package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** Reads what ELK laid out; its coordinates are relative to whatever an element lies in. */
final class ElkReader {
  private final FlowSheet sheet;
  private final Map<String, ElkNode> nodes;
  private final Map<String, ElkEdge> edges;
  private final Map<ElkNode, Point> origins = new HashMap<>();

  ElkReader(FlowSheet sheet, Map<String, ElkNode> nodes, Map<String, ElkEdge> edges) {
    this.sheet = sheet;
    this.nodes = nodes;
    this.edges = edges;
  }

  Placement placement(SelfLoops loops) {
    var placedNodes = new HashMap<String, Rect>();
    var placedGroups = new HashMap<String, Rect>();
    sheet.graph().nodes().forEach(node -> placedNodes.put(node.id(), frame(node.id())));
    sheet.graph().groups().forEach(group -> placedGroups.put(group.id(), frame(group.id())));
    Map<String, Route> routes = new HashMap<>(loops.routes(placedNodes));
    for (FlowGraph.Edge edge : sheet.graph().edges()) {
      ElkEdge placed = edges.get(edge.id());
      if (placed != null && !placed.getSections().isEmpty()) {
        routes.put(edge.id(), route(edge, placed));
      }
    }
    return new Placement(placedNodes, placedGroups, routes);
  }

  private Rect frame(String id) {
    ElkNode node = nodes.get(id);
    if (node == null) {
      return Placement.NOWHERE;
    }
    Point origin = origin(node);
    return new Rect(origin.x(), origin.y(), node.getWidth(), node.getHeight());
  }

  private Point origin(ElkNode node) {
    Point known = origins.get(node);
    if (known == null) {
      ElkNode parent = node.getParent();
      Point outside = parent == null ? new Point(0, 0) : origin(parent);
      known = outside.plus(node.getX(), node.getY());
      origins.put(node, known);
    }
    return known;
  }

  private Route route(FlowGraph.Edge edge, ElkEdge placed) {
    Point origin = origin(placed.getContainingNode());
    ElkEdgeSection section = placed.getSections().getFirst();
    var points = new ArrayList<Point>();
    points.add(origin.plus(section.getStartX(), section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      points.add(origin.plus(bend.getX(), bend.getY()));
    }
    points.add(origin.plus(section.getEndX(), section.getEndY()));
    boolean turned = sheet.ranking().leadsBack(edge);
    if (turned) {
      Collections.reverse(points);
    }
    return new Route(
        Polylines.straightened(points),
        full(label(placed, EdgeLabelPlacement.CENTER, origin), sheet.text(edge).middle()),
        label(placed, turned ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL, origin),
        label(placed, turned ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.HEAD, origin));
  }

  /** The room for all of a text whose overhang ELK was not told of. */
  private static Rect full(Rect placed, TextBlock text) {
    return text.isEmpty()
        ? Placement.NOWHERE
        : Rect.around(placed.centerX(), placed.centerY(), text.width() + 8, text.height());
  }

  private static Rect label(ElkEdge edge, EdgeLabelPlacement where, Point origin) {
    List<ElkLabel> labels = edge.getLabels();
    for (ElkLabel label : labels) {
      if (label.getProperty(CoreOptions.EDGE_LABELS_PLACEMENT) == where) {
        return new Rect(
            origin.x() + label.getX(),
            origin.y() + label.getY(),
            label.getWidth(),
            label.getHeight());
      }
    }
    return Placement.NOWHERE;
  }
}
