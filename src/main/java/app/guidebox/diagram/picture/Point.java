package app.guidebox.diagram.picture;

/** A place in a picture, in px from its top left corner; y grows downwards. */
public record Point(double x, double y) {
  /** This place moved by so much. */
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** How far away the other place is. */
  public double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }

  /** The place that lies {@code share} (0..1) of the way to the other. */
  public Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }
}
