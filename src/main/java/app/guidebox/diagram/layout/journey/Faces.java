package app.guidebox.diagram.layout.journey;

import app.guidebox.diagram.layout.page.Pen;
import app.guidebox.diagram.picture.Rect;
import app.guidebox.diagram.picture.Role;
import app.guidebox.diagram.picture.Segment;
import app.guidebox.diagram.picture.Shape;
import app.guidebox.diagram.picture.Stroke;
import app.guidebox.diagram.picture.Tint;
import java.util.List;

/** Faces that show how much somebody likes something. */
final class Faces {
  static final double RADIUS = 13;

  /** The score from which on a face smiles its best. */
  static final int BEST = 5;

  private Faces() {}

  /**
   * A face.
   *
   * @param score from 1, bad, to 5 and above, good
   */
  static List<Shape> face(String of, double x, double y, int score) {
    Role role = role(score);
    Rect around = Rect.around(x, y, 2 * RADIUS, 2 * RADIUS);
    return List.of(
        new Shape.Box(of, around, Pen.ellipse(around), role, Tint.NONE, Stroke.THIN),
        mark(of, Pen.ellipse(Rect.around(x - 4.5, y - 3.5, 2, 2.6)), Shape.Filling.SOLID, role),
        mark(of, Pen.ellipse(Rect.around(x + 4.5, y - 3.5, 2, 2.6)), Shape.Filling.SOLID, role),
        mark(of, mouth(x, y, score), Shape.Filling.OPEN, role));
  }

  private static List<Segment> mouth(double x, double y, int score) {
    double bend = (Math.min(score, BEST) - 3) * 2.2;
    double corner = y + 5 - bend / 2;
    return new Pen().move(x - 5.5, corner).bow(x + 5.5, corner, 0, bend).segments();
  }

  private static Shape mark(String of, List<Segment> outline, Shape.Filling filling, Role role) {
    return new Shape.Mark(of, outline, filling, role, Tint.NONE, Stroke.THIN);
  }

  private static Role role(int score) {
    return switch (Math.min(score, BEST)) {
      case BEST, 4 -> Role.SERIES_3;
      case 3 -> Role.NOTE;
      case 2 -> Role.SERIES_2;
      default -> Role.SERIES_5;
    };
  }
}
