package app.guidebox.diagram.layout.page;

import app.guidebox.diagram.layout.page.Lettering.Weight;
import app.guidebox.diagram.layout.page.TextBlock.Align;
import app.guidebox.diagram.model.Label;
import app.guidebox.diagram.picture.Point;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.ArrayList;
import java.util.List;

/** Things told apart by colour, and the list that says which is which. */
public final class Series {
  private static final List<Role> ROLES =
      List.of(Role.SERIES_1, Role.SERIES_2, Role.SERIES_3, Role.SERIES_4, Role.SERIES_5);
  private static final List<Double> HUES = List.of(255.0, 65.0, 150.0, 305.0, 22.0);
  private static final double ROW = 26;
  private static final double SAMPLE = 22;
  private static final double GAP = 8;

  private Series() {}

  /** The role of the thing of that number, counted from 0; there are five hues. */
  public static Role role(int index) {
    return ROLES.get(index % ROLES.size());
  }

  /** A wash in its hue, for what lies around it or follows from it. */
  public static Tint wash(int index) {
    return new Tint(Tint.Strength.SOFT, HUES.get(index % HUES.size()));
  }

  /** How its line is stroked: from the sixth on, dashes tell it from the one of the same hue. */
  public static Stroke stroke(int index) {
    return index / ROLES.size() % 2 == 0 ? Stroke.THICK : Stroke.THICK_DASHED;
  }

  /** A line from place to place. */
  public static Shape line(String of, List<Point> points, int index) {
    return new Shape.Line(of, points, List.of(), 0, role(index), Tint.NONE, stroke(index));
  }

  /** A line of lesser weight, such as a grid's. */
  public static Shape faint(Point... points) {
    return new Shape.Line("", List.of(points), List.of(), 0, Role.FAINT, Tint.NONE, Stroke.THIN);
  }

  /** One entry of a legend. */
  public record Entry(String of, Label label, int index, boolean line) {}

  /** The legend's entries under one another, the first one's corner at that place. */
  public static List<Shape> legend(Lettering lettering, List<Entry> entries, Point corner) {
    var shapes = new ArrayList<Shape>();
    double y = corner.y();
    for (Entry entry : entries) {
      TextBlock text = lettering.set(entry.label(), Measures.SMALL_TEXT, Weight.PLAIN, 180);
      double height = Math.max(ROW, text.height() + 6);
      double middle = y + height / 2;
      double right = corner.x() + SAMPLE;
      if (entry.line()) {
        shapes.add(
            line(
                entry.of(),
                List.of(new Point(corner.x(), middle), new Point(right, middle)),
                entry.index()));
      } else {
        var swatch = Rect.around(corner.x() + SAMPLE / 2, middle, 14, 14);
        shapes.add(
            new Shape.Box(
                entry.of(),
                swatch,
                Pen.rounded(swatch, 3),
                role(entry.index()),
                Tint.NONE,
                Stroke.THIN));
      }
      var room = new Rect(right + GAP, middle - text.height() / 2, text.width(), text.height());
      shapes.addAll(text.in(room, Align.LEFT, Texts.beside(entry.of()), Role.CANVAS, Tint.NONE));
      y += height;
    }
    return shapes;
  }
}
