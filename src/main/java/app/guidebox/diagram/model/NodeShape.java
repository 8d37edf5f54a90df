package app.guidebox.diagram.model;

import java.util.Locale;

/** A node's outline. */
public enum NodeShape {
  RECTANGLE,
  ROUNDED,
  STADIUM,
  SUBROUTINE,
  CYLINDER,
  CIRCLE,
  DOUBLE_CIRCLE,
  DIAMOND,
  HEXAGON,
  PARALLELOGRAM,
  PARALLELOGRAM_ALT,
  TRAPEZOID,
  TRAPEZOID_ALT,
  FLAG;

  /** The shape's name in JSON, such as {@code double-circle}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
