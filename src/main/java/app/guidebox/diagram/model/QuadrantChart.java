package app.guidebox.diagram.model;

import java.util.List;

/**
 * Points in a field of four quarters.
 *
 * @param x what the horizontal axis says
 * @param y what the vertical axis says
 * @param quadrants the names of the four quarters, counter-clockwise from the upper right one
 */
public record QuadrantChart(
    String title, Axis x, Axis y, List<Label> quadrants, List<DataPoint> points) implements Chart {
  /** The texts at an axis's two ends; that of the far end may be empty. */
  public record Axis(Label low, Label high) {
    /** An axis without texts. */
    public static final Axis NONE = new Axis(Label.EMPTY, Label.EMPTY);
  }

  /**
   * A point.
   *
   * @param x from 0, left, to 1, right
   * @param y from 0, at the bottom, to 1, at the top
   * @param style a wish for {@code color}, {@code radius} and the like
   */
  public record DataPoint(String id, Label label, double x, double y, Style style, int line) {}

  public QuadrantChart {
    quadrants = List.copyOf(quadrants);
    points = List.copyOf(points);
  }

  @Override
  public String type() {
    return "quadrant";
  }
}
