package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.FlowSheet.EdgeText;
import app.guidebox.diagram.layout.Placement.Route;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns a placed graph into shapes: frames at the bottom, then edges, nodes and texts. */
final class FlowPainter {
  private final FlowSheet sheet;
  private final Map<String, NodeBody> bodies;
  private final Placement placement;
  private final TitleBands bands;
  private final Map<String, NodeShape> shapesOfNodes = new HashMap<>();
  private final List<Shape> shapes = new ArrayList<>();

  FlowPainter(
      FlowSheet sheet, Map<String, NodeBody> bodies, Placement placement, TitleBands bands) {
    this.bands = bands;
    this.sheet = sheet;
    this.bodies = bodies;
    this.placement = placement;
    sheet.graph().nodes().forEach(node -> shapesOfNodes.put(node.id(), node.shape()));
  }

  /** Everything, in the order in which it is to be painted. */
  List<Shape> shapes() {
    sheet.graph().groups().forEach(this::frame);
    sheet.graph().edges().forEach(this::line);
    for (FlowGraph.Node node : sheet.graph().nodes()) {
      NodeBody body = bodies.get(node.id());
      if (body != null) {
        body.draw(placement.frame(node.id()), shapes);
      }
    }
    sheet.graph().edges().forEach(this::heads);
    sheet.graph().groups().forEach(this::title);
    sheet.graph().edges().forEach(this::texts);
    return shapes;
  }

  private void frame(FlowGraph.Group group) {
    Rect frame = placement.frame(group.id());
    shapes.add(
        new Shape.Box(
            group.id(),
            frame,
            Pen.rounded(frame, FormOutlines.RADIUS),
            Role.GROUP,
            AuthorStyle.boxTint(group.style()),
            AuthorStyle.boxStroke(group.style())));
  }

  private void title(FlowGraph.Group group) {
    TextBlock title = sheet.title(group);
    Rect room = bands.title(group, placement.frame(group.id()), placement.routes().values());
    shapes.addAll(
        title.in(room, Align.LEFT, group.id(), Role.GROUP, AuthorStyle.boxTint(group.style())));
  }

  private void line(FlowGraph.Edge edge) {
    Route route = placement.routes().get(edge.id());
    if (route == null || edge.style() == LineStyle.INVISIBLE) {
      return;
    }
    List<Point> points = met(edge, route);
    var gaps = new ArrayList<Rect>();
    if (route.middle().w() > 0) {
      gaps.add(route.middle());
    }
    ArrowHeads.cover(edge.end(), points.getLast(), points.get(points.size() - 2), gaps);
    ArrowHeads.cover(edge.start(), points.getFirst(), points.get(1), gaps);
    shapes.add(
        new Shape.Line(
            edge.id(),
            points,
            gaps,
            FormOutlines.RADIUS,
            Role.EDGE,
            AuthorStyle.lineTint(edge.look()),
            AuthorStyle.lineStroke(edge.style(), edge.look())));
  }

  private void heads(FlowGraph.Edge edge) {
    Route route = placement.routes().get(edge.id());
    if (route == null || edge.style() == LineStyle.INVISIBLE) {
      return;
    }
    List<Point> points = met(edge, route);
    Tint tint = AuthorStyle.lineTint(edge.look());
    Stroke stroke = AuthorStyle.lineStroke(edge.style(), edge.look());
    Point last = points.get(points.size() - 2);
    shapes.addAll(ArrowHeads.shapes(edge.end(), points.getLast(), last, edge.id(), tint, stroke));
    shapes.addAll(
        ArrowHeads.shapes(edge.start(), points.getFirst(), points.get(1), edge.id(), tint, stroke));
  }

  /** The way from outline to outline; the placer only knows frames. */
  private List<Point> met(FlowGraph.Edge edge, Route route) {
    var points = new ArrayList<>(route.points());
    points.set(0, met(edge.from(), points.get(0), points.get(1)));
    int last = points.size() - 1;
    points.set(last, met(edge.to(), points.get(last), points.get(last - 1)));
    return points;
  }

  private Point met(String end, Point point, Point before) {
    NodeShape shape = shapesOfNodes.get(end);
    return shape == null
        ? point
        : Geometry.meet(FormOutlines.outline(shape, placement.frame(end)), point, before);
  }

  private void texts(FlowGraph.Edge edge) {
    Route route = placement.routes().get(edge.id());
    if (route == null) {
      return;
    }
    EdgeText text = sheet.text(edge);
    Tint tint = AuthorStyle.lineTint(edge.look());
    shapes.addAll(text.middle().centered(route.middle(), edge.id(), Role.EDGE, tint));
    shapes.addAll(text.start().centered(route.start(), edge.id(), Role.EDGE, tint));
    shapes.addAll(text.end().centered(route.end(), edge.id(), Role.EDGE, tint));
  }
}
