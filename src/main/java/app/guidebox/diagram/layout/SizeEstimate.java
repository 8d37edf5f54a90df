package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Size;
import app.guidebox.diagram.model.FlowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Foretells roughly how large a graph's picture will be, group by group. */
final class SizeEstimate {
  private static final double TITLE_BAND = 40;

  private final FlowGraph graph;
  private final Ranking ranking;
  private final Map<String, FlowSheet.EdgeText> labels;

  SizeEstimate(FlowGraph graph, Ranking ranking, Map<String, FlowSheet.EdgeText> labels) {
    this.graph = graph;
    this.ranking = ranking;
    this.labels = labels;
  }

  /**
   * The picture's size.
   *
   * @param nodes the size of each node
   */
  Size of(Draft draft, Map<String, Size> nodes) {
    boolean level = draft.direction().horizontal();
    var sizes = new HashMap<>(nodes);
    Map<String, Map<Integer, Double>> texts = texts(level, draft.layerGap());
    // Inner groups come after outer ones, so from last to first each group's content is known.
    for (FlowGraph.Group group : graph.groups().reversed()) {
      Size inner = content(group.id(), draft, sizes, texts);
      sizes.put(group.id(), inner.plus(2 * TitleBands.SIDE, TitleBands.SIDE + TITLE_BAND));
    }
    return content("", draft, sizes, texts).plus(2 * Framing.MARGIN, 2 * Framing.MARGIN);
  }

  private Size content(
      String group, Draft draft, Map<String, Size> sizes, Map<String, Map<Integer, Double>> texts) {
    boolean level = draft.direction().horizontal();
    var along = new HashMap<Integer, Double>();
    var across = new HashMap<Integer, Double>();
    for (String item : ranking.in(group)) {
      Size size = sizes.getOrDefault(item, new Size(0, 0));
      int rank = ranking.of(item);
      along.merge(rank, level ? size.w() : size.h(), Math::max);
      across.merge(rank, (level ? size.h() : size.w()) + draft.nodeGap(), Double::sum);
    }
    double length = sum(along) + sum(texts.getOrDefault(group, Map.of()));
    length += Math.max(0, along.size() - 1) * draft.layerGap();
    double breadth = across.values().stream().mapToDouble(each -> each).max().orElse(0);
    breadth = Math.max(0, breadth - draft.nodeGap());
    return level ? new Size(length, breadth) : new Size(breadth, length);
  }

  private static double sum(Map<Integer, Double> lengths) {
    return lengths.values().stream().mapToDouble(each -> each).sum();
  }

  /** The room that texts of edges take along the flow, by level and rank. */
  private Map<String, Map<Integer, Double>> texts(boolean level, double layerGap) {
    var room = new HashMap<String, Map<Integer, Double>>();
    for (FlowGraph.Edge edge : graph.edges()) {
      FlowSheet.EdgeText text = labels.get(edge.id());
      if (text != null && !text.middle().isEmpty()) {
        double extent = level ? text.middle().width() : text.middle().height();
        Ranking.Span span = ranking.span(edge);
        room.computeIfAbsent(span.level(), _ -> new HashMap<>())
            .merge(
                Math.min(ranking.of(span.from()), ranking.of(span.to())),
                Math.max(0, extent - ElkPlacer.LABEL_OVERHANG * 2) + layerGap,
                Math::max);
      }
    }
    return room;
  }

  /** How many ranks one can count along the flow, and how many nodes side by side. */
  static Counts counts(FlowGraph graph, Ranking ranking) {
    var counts = new HashMap<String, Counts>();
    for (FlowGraph.Group group : graph.groups().reversed()) {
      counts.put(group.id(), counts(ranking.in(group.id()), ranking, counts));
    }
    return counts(ranking.in(""), ranking, counts);
  }

  private static Counts counts(List<String> items, Ranking ranking, Map<String, Counts> known) {
    var longest = new ArrayList<Integer>();
    var widest = new ArrayList<Integer>();
    for (String item : items) {
      Counts own = known.getOrDefault(item, new Counts(1, 1));
      int rank = ranking.of(item);
      while (longest.size() <= rank) {
        longest.add(0);
        widest.add(0);
      }
      longest.set(rank, Math.max(longest.get(rank), own.ranks));
      widest.set(rank, widest.get(rank) + own.abreast);
    }
    return new Counts(
        longest.stream().mapToInt(each -> each).sum(),
        widest.stream().mapToInt(each -> each).max().orElse(0));
  }

  /**
   * How many ranks there are along the flow.
   *
   * @param abreast the most nodes that stand side by side
   */
  record Counts(int ranks, int abreast) {}
}
