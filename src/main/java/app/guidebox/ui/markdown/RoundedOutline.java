package app.guidebox.ui.markdown;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Draws rectangles with round corners into one path. */
final class RoundedOutline {
  private RoundedOutline() {}

  /**
   * @param overhang how far each rectangle reaches out to the left and right, in pixels
   * @param inset how much is taken away above and below
   */
  static void draw(
      Path path, List<Rectangle2D> boxes, double overhang, double inset, double radius) {
    var elements = new ArrayList<PathElement>();
    for (var box : boxes) {
      if (box.getWidth() > 0) {
        add(
            elements,
            box.getMinX() - overhang,
            box.getMinY() + inset,
            box.getMaxX() + overhang,
            box.getMaxY() - inset,
            radius);
      }
    }
    path.getElements().setAll(elements);
  }

  private static void add(
      List<PathElement> to, double left, double top, double right, double bottom, double wanted) {
    double radius = Math.min(wanted, Math.min(right - left, bottom - top) / 2);
    to.add(new MoveTo(left + radius, top));
    to.add(new LineTo(right - radius, top));
    to.add(corner(right, top + radius, radius));
    to.add(new LineTo(right, bottom - radius));
    to.add(corner(right - radius, bottom, radius));
    to.add(new LineTo(left + radius, bottom));
    to.add(corner(left, bottom - radius, radius));
    to.add(new LineTo(left, top + radius));
    to.add(corner(left + radius, top, radius));
    to.add(new ClosePath());
  }

  private static PathElement corner(double x, double y, double radius) {
    return radius == 0 ? new LineTo(x, y) : new ArcTo(radius, radius, 0, x, y, false, true);
  }
}
