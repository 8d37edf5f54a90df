package app.guidebox.diagram.mermaid.sankey;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.ArrowHead;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.Direction;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.LineStyle;
import app.guidebox.diagram.model.NodeShape;
import java.util.regex.Pattern;

/** Reads one Sankey diagram: rows of source, target and amount, parted by commas. */
public final class SankeyReader {
  private static final String FIELD = "\\s*(?:\"((?:[^\"]|\"\")*+)\"|([^\",]*+))\\s*";
  private static final Pattern ROW =
      Pattern.compile(FIELD + "," + FIELD + ",\\s*\"?([-+]?[\\d.]+(?:[eE][-+]?\\d+)?)\"?\\s*");

  private SankeyReader() {}

  /** Reads a whole diagram. */
  public static Diagram read(Source source, Problems problems) {
    var graph = new GraphBuilder(problems, NodeShape.RECTANGLE);
    graph.direction(Direction.RIGHT);
    TextLine.of(source.body()).stream().skip(1).forEach(line -> row(line, graph, problems));
    return graph.build(GraphKind.SANKEY, source.title());
  }

  private static void row(TextLine line, GraphBuilder graph, Problems problems) {
    var row = ROW.matcher(line.text());
    if (!row.matches()) {
      line.report(
          problems,
          "Expected source,target,amount, found \"" + Problems.shown(line.text()) + "\".");
      return;
    }
    String from = row.group(1) == null ? row.group(2).strip() : row.group(1).replace("\"\"", "\"");
    String to = row.group(3) == null ? row.group(4).strip() : row.group(3).replace("\"\"", "\"");
    graph.node(from, line.number());
    graph.node(to, line.number());
    graph.edge(
        from,
        to,
        new EdgeDraft(Label.of(row.group(5)), LineStyle.SOLID, ArrowHead.NONE, ArrowHead.ARROW),
        line.number());
  }
}
