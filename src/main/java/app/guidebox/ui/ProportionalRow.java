package app.guidebox.ui;

import java.util.List;
import javafx.scene.layout.Region;

/** Regions side by side, each as wide as its share of the whole. */
final class ProportionalRow extends Region {
  /** A share too small to see is widened to this. */
  private static final double LEAST_WIDTH = 6;

  private static final double GAP = 2;

  private List<Integer> weights = List.of();

  ProportionalRow() {
    getStyleClass().add("box-row");
  }

  void show(List<Region> parts, List<Integer> weights) {
    this.weights = List.copyOf(weights);
    getChildren().setAll(parts);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    int total = weights.stream().mapToInt(Integer::intValue).sum();
    long shown = weights.stream().filter(weight -> weight > 0).count();
    double free = getWidth() - shown * LEAST_WIDTH - Math.max(0, shown - 1) * GAP;
    double x = 0;
    for (int i = 0; i < weights.size(); i++) {
      var part = getChildren().get(i);
      part.setVisible(weights.get(i) > 0);
      if (part.isVisible()) {
        double width = LEAST_WIDTH + Math.max(0, free) * weights.get(i) / total;
        part.resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
  }
}
