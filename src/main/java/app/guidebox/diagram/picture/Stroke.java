package app.guidebox.diagram.picture;

/** How a line is drawn; there are two widths. */
public enum Stroke {
  NONE(0, 0),
  THIN(1.5, 0),
  DASHED(1.5, 5),
  THICK(2.5, 0),
  THICK_DASHED(2.5, 6);

  private final double width;
  private final double dash;

  Stroke(double width, double dash) {
    this.width = width;
    this.dash = dash;
  }

  /** In px. */
  public double width() {
    return width;
  }

  /** The length of each dash and of each space between two, in px; 0 for an unbroken line. */
  public double dash() {
    return dash;
  }
}
