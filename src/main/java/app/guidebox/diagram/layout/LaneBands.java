package app.guidebox.diagram.layout;

import app.guidebox.diagram.layout.page.Lettering;
import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.layout.page.TextBlock;
import app.guidebox.diagram.model.Sequence;
import app.guidebox.diagram.picture.CssColor;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** The bands behind neighbouring lanes. */
final class LaneBands {
  private static final double SIDE = 10;
  private static final double TITLE_TOP = 8;
  private static final double TITLE_GAP = 10;

  private LaneBands() {}

  /** One band for each box of the sequence, down to the lanes' end. */
  static List<Shape> of(Lanes lanes, Lettering lettering, double end) {
    var shapes = new ArrayList<Shape>();
    int number = 0;
    for (Sequence.LaneBox box : lanes.sequence().boxes()) {
      number++;
      if (box.participants().isEmpty()) {
        continue;
      }
      int first = box.participants().stream().mapToInt(lanes::index).min().orElse(0);
      int last = box.participants().stream().mapToInt(lanes::index).max().orElse(0);
      double left = lanes.x(first) - lanes.head().w() / 2 - SIDE;
      double right = lanes.x(last) + lanes.head().w() / 2 + SIDE;
      TextBlock title =
          lettering.set(
              box.label(),
              SequenceStyle.SMALL_TEXT,
              Lettering.Weight.STRONG,
              right - left - 2 * SIDE);
      double top = -TITLE_GAP - (title.isEmpty() ? 0 : title.height() + TITLE_TOP);
      var frame = new Rect(left, top, right - left, end + TITLE_GAP - top);
      String id = "box" + number;
      Tint tint = CssColor.parse(box.color()).map(Tint::of).orElse(Tint.NONE);
      shapes.add(
          new Shape.Box(
              id, frame, Pen.rounded(frame, FormOutlines.RADIUS), Role.BAND, tint, Stroke.THIN));
      var room = new Rect(frame.x(), top + TITLE_TOP, frame.w(), title.height());
      shapes.addAll(title.in(room, TextBlock.Align.CENTER, id, Role.BAND, tint));
    }
    return shapes;
  }
}
