package app.guidebox.diagram.model;

import java.util.List;
import java.util.Optional;

/**
 * Bars and lines over one axis.
 *
 * @param horizontal whether the bars lie
 * @param showValues whether each bar shows its value
 */
public record XyChart(
    String title, boolean horizontal, boolean showValues, Axis x, Axis y, List<Series> series)
    implements Chart {
  /**
   * An axis.
   *
   * @param categories what its places are called; empty if they are numbers
   * @param range its first and last number, if the author said them
   */
  public record Axis(Label title, List<Label> categories, Optional<Range> range) {
    /** An axis of which nothing was said. */
    public static final Axis NONE = new Axis(Label.EMPTY, List.of(), Optional.empty());

    public Axis {
      categories = List.copyOf(categories);
    }
  }

  /** From one number to another, which is larger. */
  public record Range(double min, double max) {}

  /** How values are drawn. */
  public enum SeriesKind {
    BAR,
    LINE
  }

  /**
   * Values that belong together, one for each place on the axis.
   *
   * @param label empty if the author gave none
   */
  public record Series(String id, SeriesKind kind, Label label, List<Double> values, int line) {
    public Series {
      values = List.copyOf(values);
    }
  }

  public XyChart {
    series = List.copyOf(series);
  }

  @Override
  public String type() {
    return "xychart";
  }
}
