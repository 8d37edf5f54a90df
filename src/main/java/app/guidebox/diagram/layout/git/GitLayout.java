package app.guidebox.diagram.layout.git;

import app.guidebox.diagram.layout.page.FlowFraming;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Picture;

/** Lays a history of commits out: a lane for each branch, commits one after the other. */
public final class GitLayout {
  private static final double NAME_WIDTH = 84;
  private static final double SIDE_NAME_WIDTH = 120;

  private final Lettering lettering;

  /** Texts are set with that lettering. */
  public GitLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The history for a column of that width, in px; where it is too long for it, it turns. */
  public Picture picture(FlowGraph graph, double maxWidth) {
    boolean across = graph.direction().horizontal();
    Picture picture = picture(graph, across);
    return across && picture.width() > maxWidth ? picture(graph, false) : picture;
  }

  private Picture picture(FlowGraph graph, boolean across) {
    var lanes = new Lanes(lettering, graph, across ? NAME_WIDTH : SIDE_NAME_WIDTH);
    var shapes = new GitPainter(graph, lanes, across).shapes();
    return new FlowFraming(lettering).picture(graph, shapes);
  }
}
