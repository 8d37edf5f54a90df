package app.guidebox.diagram.layout;

/** How much room something takes, in px. */
record Size(double w, double h) {
  /** A size that holds both. */
  Size union(Size other) {
    return new Size(Math.max(w, other.w), Math.max(h, other.h));
  }

  Size plus(double dw, double dh) {
    return new Size(w + dw, h + dh);
  }
}
