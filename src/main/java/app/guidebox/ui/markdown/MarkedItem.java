package app.guidebox.ui.markdown;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A list's entry: its mark in the margin, its text beside it. */
final class MarkedItem extends FlowingPane {
  private final Node mark;
  private final Region body;
  private final double indent;

  MarkedItem(Node mark, Region body, double indent, NodeOrientation direction) {
    this.mark = mark;
    this.body = body;
    this.indent = indent;
    setNodeOrientation(direction);
    getStyleClass().add("list-item");
    getChildren().addAll(mark, body);
  }

  @Override
  protected double contentHeight(double width) {
    return heightOf(body, Math.max(0, width - indent));
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    double bodyWidth = Math.max(0, width - indent);
    body.resizeRelocate(left + indent, top, bodyWidth, heightOf(body, bodyWidth));
    mark.autosize();
    double markWidth = mark.getLayoutBounds().getWidth();
    double fall = firstBaseline(body) - mark.getBaselineOffset();
    mark.relocate(
        snapPositionX(left + indent - Rhythm.MARKER_GAP - markWidth), top + Math.max(0, fall));
  }

  @Override
  protected double contentWidth() {
    return indent + body.prefWidth(-1);
  }

  private static double firstBaseline(Node node) {
    if (node instanceof Passage passage) {
      return passage.getBaselineOffset();
    }
    if (node instanceof Column column && !column.getChildren().isEmpty()) {
      return firstBaseline(column.getChildren().getFirst());
    }
    return 0;
  }
}
