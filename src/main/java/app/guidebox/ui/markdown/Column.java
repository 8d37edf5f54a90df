package app.guidebox.ui.markdown;

import java.util.List;
import javafx.scene.layout.Region;

/** Nodes below each other, each as wide as the column. */
class Column extends FlowingPane {
  private List<Entry> entries = List.of();

  /** A node and the air above it; the first one's air is not used. */
  record Entry(Region node, double gapAbove) {}

  Column(List<Entry> entries) {
    replaceAll(entries);
  }

  final void replaceAll(List<Entry> replacement) {
    entries = List.copyOf(replacement);
    getChildren().setAll(entries.stream().map(Entry::node).toList());
  }

  @Override
  protected double contentHeight(double width) {
    double height = 0;
    for (int index = 0; index < entries.size(); index++) {
      height += gapAbove(index) + heightOf(entries.get(index).node(), width);
    }
    return height;
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    double y = top;
    for (int index = 0; index < entries.size(); index++) {
      var node = entries.get(index).node();
      y += gapAbove(index);
      double height = heightOf(node, width);
      node.resizeRelocate(left, y, width, height);
      y += height;
    }
  }

  @Override
  protected double contentWidth() {
    return entries.stream().mapToDouble(entry -> entry.node().prefWidth(-1)).max().orElse(0);
  }

  private double gapAbove(int index) {
    return index == 0 ? 0 : entries.get(index).gapAbove();
  }
}
