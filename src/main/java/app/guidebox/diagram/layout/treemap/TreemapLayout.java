package app.guidebox.diagram.layout.treemap;

import app.guidebox.diagram.layout.page.FlowFraming;
import app.guidebox.diagram.layout.page.Framing;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.model.FlowGraph;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.diagram.picture.Rect;
import java.util.List;

/** Lays a treemap out: areas in proportion to values, sections as frames around their leaves. */
public final class TreemapLayout {
  private static final double WIDTH = 640;
  private static final double SHAPE = 0.65;
  private static final double NARROWEST = 320;
  private static final double GROWTH = 1.25;

  /** The map grows until every name has room, but no wider than this, in px. */
  private static final double LARGEST = 960;

  private final Lettering lettering;

  /** Texts are set with that lettering. */
  public TreemapLayout(Lettering lettering) {
    this.lettering = lettering;
  }

  /** The treemap for a column of that width, in px. */
  public Picture picture(FlowGraph graph, double maxWidth) {
    List<Part> roots = Part.of(graph);
    double room = Math.clamp(maxWidth - 2 * Framing.MARGIN, NARROWEST, LARGEST);
    double width = Math.min(WIDTH, room);
    var painter = painter(roots, width);
    while (painter.unnamed() > 0 && width < room) {
      width = Math.min(width * GROWTH, room);
      var larger = painter(roots, width);
      painter = larger.unnamed() < painter.unnamed() ? larger : painter;
    }
    return Framing.padded(new FlowFraming(lettering).picture(graph, painter.shapes()));
  }

  private TilePainter painter(List<Part> roots, double width) {
    return new TilePainter(lettering, roots, new Rect(0, 0, width, width * SHAPE));
  }
}
