package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What shape a graph's picture will have, and which draft gives it a good one. */
final class Proportions {
  static final double WIDEST_RATIO = Framing.WIDEST_RATIO;
  static final double NARROWEST_RATIO = Framing.NARROWEST_RATIO;

  /** Gaps grow by no more than this for the sake of proportions, in px. */
  private static final double NODE_GAP_GROWTH = 80;

  private static final double LAYER_GAP_GROWTH = 40;

  private final FlowGraph graph;
  private final Ranking ranking;
  private final int ranks;
  private final int widestRank;

  Proportions(FlowGraph graph, Ranking ranking) {
    this.graph = graph;
    this.ranking = ranking;
    var counts = new HashMap<Integer, Integer>();
    for (FlowGraph.Node node : graph.nodes()) {
      counts.merge(ranking.of(node.id()), 1, Integer::sum);
    }
    this.ranks = counts.size();
    this.widestRank = counts.values().stream().mapToInt(count -> count).max().orElse(0);
  }

  /** Whether no two nodes stand side by side. */
  boolean chain() {
    return widestRank <= 1;
  }

  /** Drafts in the author's direction, in the order in which they are to be tried. */
  List<Draft> drafts() {
    Draft own = Draft.ordinary(graph.direction());
    return List.of(
        own,
        own.withGaps(52, Draft.LAYER_GAP),
        own.withTextWidth(130).withGaps(40, Draft.LAYER_GAP),
        own.withTextWidth(100).withGaps(44, Draft.LAYER_GAP),
        own.withTextWidth(100).withGaps(60, Draft.LAYER_GAP));
  }

  /** Drafts in the other direction, for where the author's will not do. */
  List<Draft> turnedDrafts() {
    Draft turned = Draft.ordinary(turned(graph.direction()));
    return List.of(turned, turned.withTextWidth(130));
  }

  /** Whether a picture so far from what is wanted is worth turning. */
  static boolean hopeless(double fault) {
    return fault > Math.log(Framing.MOST_PADDING);
  }

  private static Direction turned(Direction direction) {
    return switch (direction) {
      case DOWN -> Direction.RIGHT;
      case UP -> Direction.LEFT;
      case RIGHT -> Direction.DOWN;
      case LEFT -> Direction.UP;
    };
  }

  /** How far a picture of that size is from what is wanted; 0 if it is fine. */
  double fault(Size size, double maxWidth) {
    double excess = Math.max(0, size.w() - maxWidth);
    double fault = excess > 0 ? 1 + excess / 100 : 0;
    if (!chain()) {
      double ratio = size.w() / size.h();
      fault += Math.max(0, Math.log(ratio / WIDEST_RATIO));
      fault += Math.max(0, Math.log(NARROWEST_RATIO / ratio));
    }
    return fault;
  }

  /** Roughly how large the picture will be. */
  Size estimate(Draft draft, Map<String, Size> sizes, Map<String, FlowSheet.EdgeText> labels) {
    boolean level = draft.direction().horizontal();
    var along = new HashMap<Integer, Double>();
    var across = new HashMap<Integer, Double>();
    var groups = new HashMap<Integer, Set<String>>();
    for (FlowGraph.Node node : graph.nodes()) {
      Size size = sizes.getOrDefault(node.id(), new Size(0, 0));
      int rank = ranking.of(node.id());
      along.merge(rank, level ? size.w() : size.h(), Math::max);
      across.merge(rank, (level ? size.h() : size.w()) + draft.nodeGap(), Double::sum);
      if (!node.parent().isEmpty()) {
        groups.computeIfAbsent(rank, _ -> new HashSet<>()).add(node.parent());
      }
    }
    groups.forEach(
        (rank, inRank) -> across.merge(rank, inRank.size() * 2 * TitleBands.SIDE, Double::sum));
    double length = along.values().stream().mapToDouble(each -> each).sum();
    length +=
        Math.max(0, ranks - 1) * draft.layerGap() + labelRoom(labels, level, draft.layerGap());
    length += graph.groups().isEmpty() ? 0 : 3 * TitleBands.SIDE;
    double breadth = across.values().stream().mapToDouble(each -> each).max().orElse(0);
    breadth += 2 * Framing.MARGIN - draft.nodeGap();
    length += 2 * Framing.MARGIN;
    return level ? new Size(length, breadth) : new Size(breadth, length);
  }

  private double labelRoom(Map<String, FlowSheet.EdgeText> labels, boolean level, double layerGap) {
    var room = new HashMap<Integer, Double>();
    for (FlowGraph.Edge edge : graph.edges()) {
      FlowSheet.EdgeText text = labels.get(edge.id());
      if (text != null && !text.middle().isEmpty()) {
        double extent = level ? text.middle().width() : text.middle().height();
        room.merge(
            Math.max(ranking.of(edge.from()), ranking.of(edge.to())),
            Math.max(0, extent - ElkPlacer.LABEL_OVERHANG * 2) + layerGap,
            Math::max);
      }
    }
    return room.values().stream().mapToDouble(each -> each).sum();
  }

  /** The same draft with wider gaps where they bring a picture of that size into proportion. */
  Draft mended(Draft draft, Size size) {
    boolean level = draft.direction().horizontal();
    double moreHeight = Math.max(0, size.w() / (WIDEST_RATIO - 0.02) - size.h());
    double moreWidth = Math.max(0, size.h() * (NARROWEST_RATIO + 0.01) - size.w());
    double across = level ? moreHeight : moreWidth;
    double along = level ? moreWidth : moreHeight;
    double nodeGap = widestRank > 1 ? Math.ceil(across / (widestRank - 1)) : 0;
    double layerGap = ranks > 1 ? Math.ceil(along / (ranks - 1)) : 0;
    return draft.withGaps(
        draft.nodeGap() + Math.min(nodeGap, NODE_GAP_GROWTH),
        draft.layerGap() + Math.min(layerGap, LAYER_GAP_GROWTH));
  }
}
