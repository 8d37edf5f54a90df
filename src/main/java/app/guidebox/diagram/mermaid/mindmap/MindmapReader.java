package app.guidebox.diagram.mermaid.mindmap;

import app.guidebox.diagram.mermaid.graph.EdgeDraft;
import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.text.Ids;
import app.guidebox.diagram.mermaid.text.Outline;
import app.guidebox.diagram.mermaid.text.OutlineItem;
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
import java.util.ArrayList;
import java.util.List;

/** Reads one mind map; the indentation says what belongs to what. */
public final class MindmapReader {
  private static final EdgeDraft BRANCH =
      new EdgeDraft(Label.EMPTY, LineStyle.SOLID, ArrowHead.NONE, ArrowHead.NONE);

  private final Ids unique = new Ids();
  private final GraphBuilder graph;
  private final Problems problems;
  private final List<String> ids = new ArrayList<>();

  private MindmapReader(Problems problems) {
    this.problems = problems;
    this.graph = new GraphBuilder(problems, NodeShape.ROUNDED);
  }

  /** Reads a whole mind map. */
  public static Diagram read(Source source, Problems problems) {
    return new MindmapReader(problems).read(source);
  }

  private Diagram read(Source source) {
    graph.direction(Direction.RIGHT);
    var lines =
        TextLine.joined(TextLine.of(source.body()).stream().skip(1).toList(), MindmapReader::open);
    var items = lines.stream().filter(line -> !line.text().startsWith("::")).toList();
    for (var entry : Outline.of(items)) {
      add(entry);
    }
    return graph.build(GraphKind.MINDMAP, source.title());
  }

  /** A text between quotation marks may go over several lines. */
  private static boolean open(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private void add(Outline.Entry entry) {
    var line = entry.line();
    var item = OutlineItem.read(line.text(), NodeShape.ROUNDED);
    String id = unique.unused(item.id());
    ids.add(id);
    var node = graph.node(id, line.number());
    node.label(item.label());
    node.shape(item.shape());
    if (!item.classes().isEmpty()) {
      graph.assignClass(id, item.classes());
    }
    if (entry.parent() >= 0) {
      graph.edge(ids.get(entry.parent()), id, BRANCH, line.number());
    } else if (ids.size() > 1) {
      line.report(problems, "A mind map has one root; this is a second one.");
    }
  }
}
