package app.guidebox.diagram.model;

import java.util.List;
import java.util.Optional;

/**
 * Values on axes that go out from one centre.
 *
 * @param min the value in the centre
 * @param max the value at the rim; the largest value if unsaid
 * @param ticks how many rings there are
 * @param tickLabels what the rings are called, from the centre outwards; empty if nothing
 * @param polygon whether rings have corners on the axes
 */
public record RadarChart(
    String title,
    List<Axis> axes,
    List<Curve> curves,
    double min,
    Optional<Double> max,
    int ticks,
    List<String> tickLabels,
    boolean polygon,
    boolean legend)
    implements Chart {
  /** One axis. */
  public record Axis(String id, Label label, int line) {}

  /**
   * One value for each axis.
   *
   * @param values in the order of the axes
   */
  public record Curve(String id, Label label, List<Double> values, int line) {
    public Curve {
      values = List.copyOf(values);
    }
  }

  public RadarChart {
    axes = List.copyOf(axes);
    curves = List.copyOf(curves);
    tickLabels = List.copyOf(tickLabels);
  }

  @Override
  public String type() {
    return "radar";
  }
}
