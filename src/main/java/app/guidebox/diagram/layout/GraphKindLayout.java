package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.git.GitLayout;
import app.guidebox.diagram.layout.kanban.KanbanLayout;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.sankey.SankeyLayout;
import app.guidebox.diagram.layout.treemap.TreemapLayout;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Picture;
import java.util.List;
import java.util.Optional;

/** Gives each kind of graph to its layout. */
final class GraphKindLayout {
  private static final List<Double> ROOMIER = List.of(1.0, 1.7, 2.6);
  private static final int MOST_BLOCKS = 2_000;

  /** Each link looks for its way between all blocks. */
  private static final int MOST_LINKED_BLOCKS = 100;

  private final Lettering lettering;

  GraphKindLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  Picture picture(FlowGraph graph, double maxWidth) {
    return switch (graph.kind()) {
      case FLOWCHART, CLASS, STATE, ER, REQUIREMENT, C4, ARCHITECTURE ->
          new FlowLayout(lettering, graph).picture(maxWidth);
      case MINDMAP -> mindmap(graph, maxWidth);
      case BLOCK -> block(graph, maxWidth);
      case GITGRAPH -> new GitLayout(lettering).picture(graph, maxWidth);
      case KANBAN -> new KanbanLayout(lettering).picture(graph, maxWidth);
      case TREEMAP -> new TreemapLayout(lettering).picture(graph, maxWidth);
      case SANKEY -> new SankeyLayout(lettering).picture(graph, maxWidth);
    };
  }

  private Picture mindmap(FlowGraph graph, double maxWidth) {
    var layout = new FlowLayout(lettering, Branches.tinted(graph));
    Picture map = mindmap(layout, true);
    if (map.width() <= maxWidth) {
      return map;
    }
    Picture half = mindmap(layout, false);
    return half.width() < map.width() ? half : map;
  }

  private static Picture mindmap(FlowLayout layout, boolean bothSides) {
    return layout
        .placed(sheet -> Optional.of(new MindmapPlacer(sheet, bothSides).place()))
        .orElseThrow();
  }

  private Picture block(FlowGraph graph, double maxWidth) {
    boolean small =
        graph.nodes().size() <= MOST_BLOCKS && graph.edges().size() <= MOST_LINKED_BLOCKS;
    var layout = new FlowLayout(lettering, graph);
    if (small) {
      for (double roomier : ROOMIER) {
        Optional<Picture> grid = layout.placed(sheet -> grid(sheet, roomier));
        if (grid.isPresent()) {
          return grid.get();
        }
      }
    }
    return layout.picture(maxWidth);
  }

  /** The blocks in their cells; nothing if a link finds no way between them. */
  private static Optional<Placement> grid(FlowSheet sheet, double roomier) {
    var bands = new TitleBands(sheet);
    Placement cells = new GridPlacer(sheet, bands, roomier).place();
    var rerouter = new Rerouter(sheet, bands, cells);
    Placement placement = rerouter.placement(cells.routes().keySet());
    return rerouter.found(cells.routes().keySet()) ? Optional.of(placement) : Optional.empty();
  }
}
