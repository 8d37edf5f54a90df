package app.guidebox.ui.drawing;

import java.util.Objects;

/** Where the looks of this package are declared. */
final class DrawingStyle {
  static final String SHEET =
      Objects.requireNonNull(DrawingStyle.class.getResource("drawing.css")).toExternalForm();

  private DrawingStyle() {}
}
