package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Picture.Link;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Puts a graph's shapes on a canvas, with its nodes and groups as stops and its edges as links. */
public final class FlowFraming {
  private final Lettering lettering;

  /** Titles are set with that lettering. */
  public FlowFraming(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The picture of the graph with these shapes. */
  public Picture picture(FlowGraph graph, List<Shape> shapes) {
    var names = new HashMap<String, String>();
    var order = new ArrayList<String>();
    for (FlowGraph.Node node : graph.nodes()) {
      names.put(node.id(), Framing.oneLine(node.label(), node.id()));
      order.add(node.id());
    }
    for (FlowGraph.Group group : graph.groups()) {
      names.put(group.id(), Framing.oneLine(group.label(), group.id()));
      order.add(group.id());
    }
    var links =
        graph.edges().stream()
            .map(
                edge ->
                    new Link(edge.id(), edge.from(), edge.to(), Framing.oneLine(edge.label(), "")))
            .toList();
    String words =
        "A %s of %s and %s"
            .formatted(
                graph.type().equals("flowchart") ? "flowchart" : graph.type() + " diagram",
                Framing.count(graph.nodes().size(), "node"),
                Framing.count(graph.edges().size(), "edge"));
    return new Framing(lettering).picture(graph.title(), words, shapes, order, names, links);
  }
}
