package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.FlowSheet.EdgeText;
import app.guidebox.diagram.layout.page.FlowFraming;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Lays a graph out: measures it, chooses a draft, places it, paints it. */
final class FlowLayout {
  private static final double EDGE_TEXT_WIDTH = 160;
  private static final double TITLE_WIDTH = 280;

  /** Larger graphs are laid out once, whatever proportions that gives. */
  private static final int MENDED_NODES = 80;

  /** Each edge is held against every other, so that more would take too long. */
  private static final int STRAIGHTENED_EDGES = 250;

  private final Lettering lettering;
  private final Map<Setting, Map<String, NodeBody>> bodies = new HashMap<>();

  /** What the bodies of nodes depend on. */
  private record Setting(double textWidth, boolean horizontal) {}

  private final FlowGraph graph;
  private final Ranking ranking;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, EdgeText> labels;
  private final Map<String, TextBlock> titles;

  FlowLayout(Lettering lettering, FlowGraph graph) {
    this.lettering = lettering;
    this.graph = Nesting.sound(graph);
    this.ranking = Ranking.of(this.graph);
    this.graph.groups().forEach(group -> parents.put(group.id(), group.parent()));
    this.graph.nodes().forEach(node -> parents.put(node.id(), node.parent()));
    this.labels = labels();
    this.titles = titles();
  }

  /**
   * The graph as a picture.
   *
   * @param maxWidth it is no wider if that can be helped, in px
   */
  Picture picture(double maxWidth) {
    var proportions = new Proportions(graph, ranking);
    Picture own = best(proportions, proportions.drafts(), maxWidth);
    if (!Proportions.hopeless(proportions.fault(size(own), maxWidth)) || !small()) {
      return own;
    }
    Picture turned = best(proportions, proportions.turnedDrafts(), maxWidth);
    return proportions.fault(size(turned), maxWidth) < proportions.fault(size(own), maxWidth)
        ? turned
        : own;
  }

  /** The graph with everything where the placer puts it; nothing if it finds no place. */
  Optional<Picture> placed(Function<FlowSheet, Optional<Placement>> placer) {
    var draft = Draft.ordinary(Direction.RIGHT);
    Map<String, NodeBody> bodies = bodies(draft);
    var sheet = new FlowSheet(graph, draft, sizes(bodies, draft), labels, titles, ranking);
    return placer
        .apply(sheet)
        .map(placement -> new FlowPainter(sheet, bodies, placement, new TitleBands(sheet)))
        .map(painter -> new FlowFraming(lettering).picture(graph, painter.shapes()))
        .map(Framing::padded);
  }

  private Picture best(Proportions proportions, List<Draft> drafts, double maxWidth) {
    Draft draft = choose(proportions, drafts, maxWidth);
    Picture picture = picture(draft);
    double fault = proportions.fault(size(picture), maxWidth);
    if (fault == 0 || proportions.chain() || !small()) {
      return picture;
    }
    Picture mended = picture(proportions.mended(draft, size(picture)));
    return proportions.fault(size(mended), maxWidth) < fault ? mended : picture;
  }

  private boolean small() {
    return graph.nodes().size() <= MENDED_NODES && Effort.bearable(graph, ranking);
  }

  private static Size size(Picture picture) {
    return new Size(picture.width(), picture.height());
  }

  private Draft choose(Proportions proportions, List<Draft> drafts, double maxWidth) {
    Draft best = drafts.getFirst();
    double least = Double.MAX_VALUE;
    var estimate = new SizeEstimate(graph, ranking, labels);
    for (Draft draft : drafts) {
      Map<String, Size> sizes = sizes(bodies(draft), draft);
      double fault = proportions.fault(estimate.of(draft, sizes), maxWidth);
      if (fault < least) {
        best = draft;
        least = fault;
      }
      if (fault == 0) {
        break;
      }
    }
    return best;
  }

  private Picture picture(Draft draft) {
    Map<String, NodeBody> bodies = bodies(draft);
    var sheet = new FlowSheet(graph, draft, sizes(bodies, draft), labels, titles, ranking);
    var bands = new TitleBands(sheet);
    boolean bearable = Effort.bearable(graph, ranking);
    Placement placement = bearable ? place(sheet, bands) : new ShelfPlacer(sheet).place();
    if (bearable && bands.makeRoom(placement)) {
      placement = place(sheet, bands);
    }
    List<Shape> shapes = new FlowPainter(sheet, bodies, placement, bands).shapes();
    Picture picture = new FlowFraming(lettering).picture(graph, shapes);
    return new Proportions(graph, ranking).chain() ? picture : Framing.padded(picture);
  }

  private Placement place(FlowSheet sheet, TitleBands bands) {
    if (graph.edges().size() > STRAIGHTENED_EDGES) {
      return new ElkPlacer(sheet, bands, Set.of()).place();
    }
    Set<String> ways = waysBack();
    if (!ways.isEmpty()) {
      Placement without = straight(sheet, bands, ways);
      var rerouter = new Rerouter(sheet, bands, without);
      Placement complete = rerouter.placement(ways);
      if (rerouter.found(ways)) {
        return new SiblingOrder(sheet, bands).mended(new Jogs(sheet, complete).mended());
      }
    }
    Placement placed = straight(sheet, bands, Set.of());
    Placement rerouted = new Rerouter(sheet, bands, placed).placement();
    return new SiblingOrder(sheet, bands).mended(new Jogs(sheet, rerouted).mended());
  }

  private static Placement straight(FlowSheet sheet, TitleBands bands, Set<String> without) {
    return new Straightener(sheet, new ElkPlacer(sheet, bands, without).place()).placement();
  }

  /**
   * Edges that lead back over more than one rank. Placed like others they would push what they pass
   * out of line, so they find a way past it afterwards.
   */
  private Set<String> waysBack() {
    var ways = new HashSet<String>();
    for (FlowGraph.Edge edge : graph.edges()) {
      Ranking.Span span = ranking.span(edge);
      boolean far = ranking.of(span.from()) - ranking.of(span.to()) > 1;
      boolean plain = edge.startLabel().isEmpty() && edge.endLabel().isEmpty();
      if (ranking.leadsBack(edge) && far && plain) {
        ways.add(edge.id());
      }
    }
    return ways;
  }

  private Map<String, NodeBody> bodies(Draft draft) {
    return bodies.computeIfAbsent(
        new Setting(draft.textWidth(), draft.direction().horizontal()), this::set);
  }

  private Map<String, NodeBody> set(Setting setting) {
    var set = new HashMap<String, NodeBody>();
    for (FlowGraph.Node node : graph.nodes()) {
      set.put(node.id(), new NodeBody(node, lettering, setting.textWidth(), !setting.horizontal()));
    }
    return set;
  }

  /**
   * Nodes of one shape and one rank get one size, and all get room for the texts at their sides.
   */
  private Map<String, Size> sizes(Map<String, NodeBody> bodies, Draft draft) {
    record Siblings(List<Integer> ranks, NodeShape shape) {}
    var largest = new HashMap<Siblings, Size>();
    var sizes = new HashMap<String, Size>();
    for (FlowGraph.Node node : graph.nodes()) {
      NodeBody body = bodies.get(node.id());
      Size size = body == null ? new Size(0, 0) : body.size();
      sizes.put(node.id(), size);
      if (body != null && body.mayGrow()) {
        largest.merge(new Siblings(ranks(node), node.shape()), size, Size::union);
      }
    }
    for (FlowGraph.Node node : graph.nodes()) {
      NodeBody body = bodies.get(node.id());
      Size size = largest.get(new Siblings(ranks(node), node.shape()));
      if (body != null && body.mayGrow() && size != null) {
        sizes.put(node.id(), size);
      }
    }
    var ends = new EndRoom(graph, ranking, labels, draft.direction().horizontal());
    sizes.replaceAll((id, size) -> size.union(ends.of(id)));
    return sizes;
  }

  /** The ranks of the groups around a node, the outermost first, and its own. */
  private List<Integer> ranks(FlowGraph.Node node) {
    var ranks = new ArrayList<Integer>();
    for (String id = node.id(); !id.isEmpty(); id = parents.getOrDefault(id, "")) {
      ranks.addFirst(ranking.of(id));
    }
    return ranks;
  }

  private Map<String, EdgeText> labels() {
    var set = new HashMap<String, EdgeText>();
    for (FlowGraph.Edge edge : graph.edges()) {
      var text =
          new EdgeText(
              lettering.set(edge.label(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH),
              lettering.set(edge.startLabel(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH),
              lettering.set(edge.endLabel(), NodeBody.SMALL_TEXT, Weight.PLAIN, EDGE_TEXT_WIDTH));
      if (!text.equals(EdgeText.NONE)) {
        set.put(edge.id(), text);
      }
    }
    return set;
  }

  private Map<String, TextBlock> titles() {
    var set = new HashMap<String, TextBlock>();
    for (FlowGraph.Group group : graph.groups()) {
      set.put(
          group.id(),
          lettering.set(group.label(), NodeBody.SMALL_TEXT, Weight.STRONG, TITLE_WIDTH));
    }
    return set;
  }
}
