package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.FlowSheet.EdgeText;
import app.guidebox.diagram.layout.Lettering.Weight;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a graph out: measures it, places it, paints it. */
final class FlowLayout {
  private static final double EDGE_TEXT_WIDTH = 160;
  private static final double TITLE_WIDTH = 280;

  private final Lettering lettering;

  FlowLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * The graph as a picture.
   *
   * @param maxWidth it is no wider if that can be helped, in px
   */
  Picture picture(FlowGraph graph, double maxWidth) {
    return picture(graph, graph.direction(), 200);
  }

  private Picture picture(FlowGraph graph, Direction direction, double textWidth) {
    var bodies = new HashMap<String, NodeBody>();
    for (FlowGraph.Node node : graph.nodes()) {
      bodies.put(node.id(), new NodeBody(node, lettering, textWidth, !direction.horizontal()));
    }
    var ranking = Ranking.of(graph);
    var sheet =
        new FlowSheet(
            graph, direction, sizes(graph, bodies, ranking), labels(graph), titles(graph), ranking);
    Placement placement = new ElkPlacer(sheet, new TitleBands(sheet)).place();
    List<Shape> shapes = new FlowPainter(sheet, bodies, placement).shapes();
    return new Framing(lettering).picture(graph, shapes);
  }

  /** Nodes of one shape and one rank get one size. */
  private static Map<String, Size> sizes(
      FlowGraph graph, Map<String, NodeBody> bodies, Ranking ranking) {
    record Siblings(int rank, NodeShape shape) {}
    var largest = new HashMap<Siblings, Size>();
    var sizes = new HashMap<String, Size>();
    for (FlowGraph.Node node : graph.nodes()) {
      NodeBody body = bodies.get(node.id());
      Size size = body == null ? new Size(0, 0) : body.size();
      sizes.put(node.id(), size);
      if (body != null && body.mayGrow()) {
        largest.merge(new Siblings(ranking.of(node.id()), node.shape()), size, Size::union);
      }
    }
    for (FlowGraph.Node node : graph.nodes()) {
      NodeBody body = bodies.get(node.id());
      Size size = largest.get(new Siblings(ranking.of(node.id()), node.shape()));
      if (body != null && body.mayGrow() && size != null) {
        sizes.put(node.id(), size);
      }
    }
    return sizes;
  }

  private Map<String, EdgeText> labels(FlowGraph graph) {
    var labels = new HashMap<String, EdgeText>();
    for (FlowGraph.Edge edge : graph.edges()) {
      var text =
          new EdgeText(
              lettering.set(edge.label(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH),
              lettering.set(edge.startLabel(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH),
              lettering.set(edge.endLabel(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH));
      if (!text.equals(EdgeText.NONE)) {
        labels.put(edge.id(), text);
      }
    }
    return labels;
  }

  private Map<String, TextBlock> titles(FlowGraph graph) {
    var titles = new HashMap<String, TextBlock>();
    for (FlowGraph.Group group : graph.groups()) {
      titles.put(
          group.id(),
          lettering.set(group.label(), NodeBody.SMALL_TEXT, Weight.STRONG, TITLE_WIDTH));
    }
    return titles;
  }
}
