package app.guidebox.diagram.layout.gantt;

import app.guidebox.diagram.layout.gantt.GanttStyle.Look;
import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what the looks of bars mean, where there are several. */
final class GanttLegend {
  private static final double TEXT = 12;
  private static final double TOP_GAP = 22;
  private static final double SAMPLE_WIDTH = 22;
  private static final double SAMPLE_HEIGHT = 12;

  private final Lettering lettering;

  GanttLegend(Lettering lettering) {
    this.lettering = lettering;
  }

  List<Shape> shapes(Collection<Look> looks, double left, double bottom) {
    var shapes = new ArrayList<Shape>();
    if (looks.size() < 2) {
      return shapes;
    }
    double x = left;
    double middle = bottom + TOP_GAP;
    for (Look look : looks) {
      var sample = new Rect(x, middle - SAMPLE_HEIGHT / 2, SAMPLE_WIDTH, SAMPLE_HEIGHT);
      shapes.add(
          new Shape.Box(
              "sample." + look.word(),
              sample,
              Pen.rounded(sample, GanttStyle.BAR_RADIUS),
              look.role(),
              look.tint(),
              look.stroke()));
      TextBlock text = lettering.set(Label.of(look.word()), TEXT, Weight.PLAIN, Double.MAX_VALUE);
      var room =
          new Rect(sample.right() + 6, middle - text.height() / 2, text.width(), text.height());
      shapes.addAll(text.in(room, Align.LEFT, "legend." + look.word(), Role.FAINT, Tint.NONE));
      x = room.right() + 20;
    }
    return shapes;
  }
}
