package app.guidebox.diagram.picture;

/** An upright rectangle in px. */
public record Rect(double x, double y, double w, double h) {
  /** The rectangle of that size around a centre. */
  public static Rect around(double centerX, double centerY, double w, double h) {
    return new Rect(centerX - w / 2, centerY - h / 2, w, h);
  }

  /** The right edge. */
  public double right() {
    return x + w;
  }

  /** The lower edge. */
  public double bottom() {
    return y + h;
  }

  public double centerX() {
    return x + w / 2;
  }

  public double centerY() {
    return y + h / 2;
  }

  /** This rectangle moved by so much. */
  public Rect plus(double dx, double dy) {
    return new Rect(x + dx, y + dy, w, h);
  }

  /** This rectangle with so much more on every side; negative shrinks it. */
  public Rect grown(double by) {
    return grown(by, by);
  }

  /** This rectangle with so much more on its left and right, and above and below. */
  public Rect grown(double byX, double byY) {
    return new Rect(x - byX, y - byY, w + 2 * byX, h + 2 * byY);
  }

  /** The smallest rectangle that holds both. */
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the two share an area, touching borders aside. */
  public boolean overlaps(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the place lies inside or on the border. */
  public boolean contains(Point point) {
    return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
  }

  /** Whether all of the other lies inside. */
  public boolean contains(Rect other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }
}
