package app.guidebox.diagram.model;

import java.util.List;

/**
 * The parts of a whole.
 *
 * @param showData whether the amounts are shown beside their shares
 */
public record PieChart(String title, boolean showData, List<Slice> slices) implements Chart {
  /**
   * One part.
   *
   * @param value not negative
   * @param line the source line, counted from 1
   */
  public record Slice(String id, Label label, double value, int line) {}

  public PieChart {
    slices = List.copyOf(slices);
  }

  /** All parts together. */
  public double total() {
    return slices.stream().mapToDouble(Slice::value).sum();
  }

  @Override
  public String type() {
    return "pie";
  }
}
