package app.guidebox.diagram.layout.sankey;

import app.guidebox.diagram.layout.page.Amounts;
import app.guidebox.diagram.layout.page.FlowFraming;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Measures;
import app.guidebox.diagram.layout.page.Spread;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a Sankey diagram out: columns of boxes as high as what flows through them, and bands as wide
 * as what flows.
 *
 * <p>As in d3-sankey, a box is drawn towards the middle of what it is tied to, some times over from
 * both sides; boxes of one column are then moved apart.
 */
public final class SankeyLayout {
  /** How high the fullest column is, gaps aside. */
  private static final double HEIGHT = 320;

  private static final double BOX_GAP = 18;
  private static final double COLUMN_GAP = 110;
  private static final double TEXT_WIDTH = 130;
  private static final double PAD_X = 12;
  private static final double PAD_Y = 8;
  private static final int ROUNDS = 8;

  private final Lettering lettering;
  private final Map<String, Flowing> boxes = new LinkedHashMap<>();
  private final List<Band> bands = new ArrayList<>();

  /** Texts are set with that lettering. */
  public SankeyLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The diagram for a column of that width, in px. */
  public Picture picture(FlowGraph graph, double maxWidth) {
    double total = read(graph);
    new Columns(boxes.values(), bands).assign();
    List<List<Flowing>> columns = columns();
    double fullest =
        columns.stream()
            .mapToDouble(column -> column.stream().mapToDouble(Flowing::amount).sum())
            .max()
            .orElse(0);
    double scale = fullest > 0 ? HEIGHT / fullest : 0;
    texts(total);
    boxes.values().forEach(box -> box.height(scale, PAD_Y));
    place(columns, maxWidth);
    var shapes = new SankeyPainter(lettering, columns, bands, scale).shapes();
    return Framing.padded(new FlowFraming(lettering).picture(graph, shapes));
  }

  /** Takes over nodes and flows, and gives what flows in all. */
  private double read(FlowGraph graph) {
    for (FlowGraph.Node node : graph.nodes()) {
      boxes.put(node.id(), new Flowing(node));
    }
    double total = 0;
    for (FlowGraph.Edge edge : graph.edges()) {
      Flowing from = boxes.get(edge.from());
      Flowing to = boxes.get(edge.to());
      if (from != null && to != null) {
        double amount = Amounts.read(edge.label().text());
        var band = new Band(edge, from, to, amount);
        bands.add(band);
        from.out.add(band);
        to.in.add(band);
        total += amount;
      }
    }
    return total;
  }

  private List<List<Flowing>> columns() {
    Map<Integer, List<Flowing>> byColumn = new HashMap<>();
    int last = 0;
    for (Flowing box : boxes.values()) {
      byColumn.computeIfAbsent(box.column, _ -> new ArrayList<>()).add(box);
      last = Math.max(last, box.column);
    }
    var columns = new ArrayList<List<Flowing>>();
    for (int i = 0; i <= last; i++) {
      columns.add(byColumn.getOrDefault(i, List.of()));
    }
    return columns;
  }

  private void texts(double total) {
    for (Flowing box : boxes.values()) {
      var lines = new ArrayList<>(box.node.label().lines());
      if (total > 0) {
        lines.addAll(Label.of(Amounts.text(box.amount())).lines());
      }
      box.text = lettering.set(new Label(lines), Measures.SMALL_TEXT, Weight.PLAIN, TEXT_WIDTH);
    }
  }

  private static void place(List<List<Flowing>> columns, double maxWidth) {
    double widths = columns.stream().mapToDouble(SankeyLayout::widest).sum() + 2 * Framing.MARGIN;
    double gaps = columns.size() - 1;
    double gap =
        gaps == 0 ? 0 : Math.clamp((maxWidth - widths) / gaps, COLUMN_GAP * 0.8, COLUMN_GAP);
    double x = 0;
    for (List<Flowing> column : columns) {
      double width = widest(column);
      double y = 0;
      for (Flowing box : column) {
        box.x = x;
        box.y = y;
        box.width = width;
        y += box.height + BOX_GAP;
      }
      x += width + gap;
    }
    for (int round = 0; round < ROUNDS; round++) {
      columns.reversed().forEach(column -> pull(column, true));
      columns.forEach(column -> pull(column, false));
    }
  }

  private static double widest(List<Flowing> column) {
    return column.stream().mapToDouble(box -> box.text.width()).max().orElse(0) + 2 * PAD_X;
  }

  /** Draws each box towards those it is tied to on one side, in the order of where they lie. */
  private static void pull(List<Flowing> column, boolean towardsTargets) {
    Map<Flowing, Double> wanted = new HashMap<>();
    column.forEach(box -> wanted.put(box, box.middleOfTied(towardsTargets) - box.height / 2));
    List<Flowing> order =
        column.stream()
            .sorted(Comparator.comparingDouble(box -> wanted.getOrDefault(box, 0.0)))
            .toList();
    double[] starts = order.stream().mapToDouble(box -> wanted.getOrDefault(box, 0.0)).toArray();
    double[] sizes = order.stream().mapToDouble(box -> box.height + BOX_GAP).toArray();
    double[] placed = Spread.apart(starts, sizes);
    for (int i = 0; i < placed.length; i++) {
      order.get(i).y = placed[i];
    }
  }

  /** A box while it is being placed. */
  static final class Flowing {
    final FlowGraph.Node node;
    final List<Band> in = new ArrayList<>();
    final List<Band> out = new ArrayList<>();
    TextBlock text = TextBlock.EMPTY;
    int column;
    double x;
    double y;
    double width;
    double height;

    Flowing(FlowGraph.Node node) {
      this.node = node;
    }

    double amount() {
      return Math.max(sum(in), sum(out));
    }

    private static double sum(List<Band> bands) {
      return bands.stream().mapToDouble(Band::amount).sum();
    }

    void height(double scale, double pad) {
      double bands = out.stream().mapToDouble(band -> SankeyPainter.slot(band, scale)).sum();
      double taken = in.stream().mapToDouble(band -> SankeyPainter.thickness(band, scale)).sum();
      height = Math.max(Math.max(bands, taken), text.height() + 2 * pad);
    }

    double middle() {
      return y + height / 2;
    }

    double middleOfTied(boolean targets) {
      double weight = 0;
      double sum = 0;
      for (Band band : targets ? out : in) {
        double share = Math.max(band.amount, 1e-9);
        sum += share * (targets ? band.to : band.from).middle();
        weight += share;
      }
      return weight == 0 ? middle() : sum / weight;
    }
  }

  /** What flows from one box to another. */
  record Band(FlowGraph.Edge edge, Flowing from, Flowing to, double amount) {}
}
