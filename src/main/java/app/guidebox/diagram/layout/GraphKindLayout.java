package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.git.GitLayout;
import app.guidebox.diagram.layout.kanban.KanbanLayout;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.sankey.SankeyLayout;
import app.guidebox.diagram.layout.treemap.TreemapLayout;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Picture;

/** Gives each kind of graph to its layout. */
final class GraphKindLayout {
  private final Lettering lettering;

  GraphKindLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(FlowGraph graph, double maxWidth) {
    return switch (graph.kind()) {
      case FLOWCHART, CLASS, STATE, ER, REQUIREMENT, C4, ARCHITECTURE, BLOCK, MINDMAP ->
          new FlowLayout(lettering, graph).picture(maxWidth);
      case GITGRAPH -> new GitLayout(lettering).picture(graph, maxWidth);
      case KANBAN -> new KanbanLayout(lettering).picture(graph, maxWidth);
      case TREEMAP -> new TreemapLayout(lettering).picture(graph, maxWidth);
      case SANKEY -> new SankeyLayout(lettering).picture(graph, maxWidth);
    };
  }
}
