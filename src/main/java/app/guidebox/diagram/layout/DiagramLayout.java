package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.BoxArt;
import app.guidebox.diagram.model.BoxTable;
import app.guidebox.diagram.model.Chart;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.model.Style;
import app.guidebox.diagram.model.Tree;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.TextMeasurer;
import java.util.List;

/** Turns diagrams into pictures. The same diagram always gives the same picture. */
public final class DiagramLayout {
  private final Lettering lettering;

  /**
   * @param measurer knows the fonts that the picture is painted in
   */
  public DiagramLayout(TextMeasurer measurer) {
    this.lettering = new Lettering(measurer);
  }

  /**
   * Lays a small graph out, so that the first diagram that someone wants to see need not wait until
   * the layout engine is loaded, which takes a fifth of a second.
   */
  public void warmUp() {
    var one = new FlowGraph.Node("1", Label.of("One"), NodeShape.RECTANGLE, "", Style.NONE, 1);
    var two = new FlowGraph.Node("2", Label.of("Two"), NodeShape.RECTANGLE, "", Style.NONE, 1);
    var edge =
        new FlowGraph.Edge(
            "1-2",
            "1",
            "2",
            Label.of("then"),
            LineStyle.SOLID,
            ArrowHead.NONE,
            ArrowHead.ARROW,
            1,
            Style.NONE,
            1);
    picture(new FlowGraph("", Direction.DOWN, List.of(one, two), List.of(), List.of(edge)));
  }

  /** The diagram as wide as it likes to be. */
  public Picture picture(Diagram diagram) {
    return picture(diagram, Double.MAX_VALUE);
  }

  /**
   * The diagram laid out for a column; it is wider than that only where its texts leave no choice.
   *
   * @param maxWidth in px
   */
  public Picture picture(Diagram diagram, double maxWidth) {
    return switch (diagram) {
      case FlowGraph graph -> new GraphKindLayout(lettering).picture(graph, maxWidth);
      case Chart chart -> new ChartLayout(lettering).picture(chart, maxWidth);
      case Sequence sequence -> new SequenceLayout(lettering).picture(sequence, maxWidth);
      case BoxArt art -> new DrawingLayout(lettering).picture(art);
      case BoxTable table -> new TableLayout(lettering).picture(table);
      case Tree tree -> new TreeLayout(lettering).picture(tree);
    };
  }
}
