package app.guidebox.diagram.layout.page;

/** How much room something takes, in px. */
public record Size(double w, double h) {
  /** A size that holds both. */
  public Size union(Size other) {
    return new Size(Math.max(w, other.w), Math.max(h, other.h));
  }

  /** This size with so much more. */
  public Size plus(double dw, double dh) {
    return new Size(w + dw, h + dh);
  }
}
