package app.guidebox.diagram.mermaid.kanban;

import app.guidebox.diagram.mermaid.graph.GraphBuilder;
import app.guidebox.diagram.mermaid.graph.NodeDraft;
import app.guidebox.diagram.mermaid.text.Ids;
import app.guidebox.diagram.mermaid.text.Outline;
import app.guidebox.diagram.mermaid.text.OutlineItem;
import app.guidebox.diagram.mermaid.text.Problems;
import app.guidebox.diagram.mermaid.text.Source;
import app.guidebox.diagram.mermaid.text.TextLine;
import app.guidebox.diagram.model.Diagram;
import app.guidebox.diagram.model.FlowGraph.Row;
import app.guidebox.diagram.model.GraphKind;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.model.NodeShape;
import java.util.List;

/** Reads one kanban board: columns, which are groups, and the cards in them. */
public final class KanbanReader {
  private static final List<String> SHOWN = List.of("ticket", "assigned", "priority");

  private final Ids unique = new Ids();
  private final GraphBuilder graph;

  private KanbanReader(Problems problems) {
    this.graph = new GraphBuilder(problems, NodeShape.ROUNDED);
  }

  /** Reads a whole board. */
  public static Diagram read(Source source, Problems problems) {
    return new KanbanReader(problems).read(source);
  }

  private Diagram read(Source source) {
    var whole = TextLine.of(source.body()).stream().skip(1).toList();
    var lines =
        TextLine.joined(whole, KanbanReader::open).stream()
            .filter(line -> !line.text().startsWith("::"))
            .toList();
    boolean open = false;
    for (var entry : Outline.of(lines)) {
      var item = OutlineItem.read(entry.line().text(), NodeShape.ROUNDED);
      if (entry.depth() == 0) {
        if (open) {
          graph.closeGroup();
        }
        graph.openGroup(unique.unused(item.id()), item.label(), entry.line().number());
        open = true;
      } else {
        card(item, entry.line().number());
      }
    }
    return graph.build(GraphKind.KANBAN, source.title());
  }

  /** What is said of a card between braces may go over several lines. */
  private static boolean open(String text) {
    int brace = text.lastIndexOf("@{");
    return brace >= 0 && text.indexOf('}', brace) < 0;
  }

  private void card(OutlineItem item, int line) {
    NodeDraft node = graph.node(unique.unused(item.id()), line);
    node.label(item.label());
    for (String name : SHOWN) {
      item.attributes()
          .get(name)
          .ifPresent(value -> node.row(0, new Row(List.of(Label.of(name), Label.of(value)))));
    }
  }
}
