package app.guidebox.ui.markdown;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A pane whose height follows from its width.
 *
 * <p>The last height is remembered: every level of a nested list asks its children more than once,
 * and without the memory the work would double with each level.
 */
public abstract class FlowingPane extends Pane {
  private double knownWidth = -1;
  private double knownHeight;

  /** The content's height when it is so wide, insets not counted. */
  protected abstract double contentHeight(double width);

  /** Places the children within the insets. */
  protected abstract void placeContent(double left, double top, double width);

  /** The content's width where nothing wraps, insets not counted. */
  protected abstract double contentWidth();

  /** The height that a child wants at a width, whole pixels of the screen. */
  protected final double heightOf(Node child, double width) {
    return snapSizeY(child.prefHeight(child.getContentBias() == null ? -1 : width));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  public void requestLayout() {
    knownWidth = -1;
    super.requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + Math.ceil(contentWidth()) + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double full = width < 0 ? computePrefWidth(-1) : width;
    if (full != knownWidth) {
      double inner = Math.max(0, full - snappedLeftInset() - snappedRightInset());
      knownHeight = snappedTopInset() + contentHeight(inner) + snappedBottomInset();
      knownWidth = full;
    }
    return knownHeight;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected final void layoutChildren() {
    double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    placeContent(snappedLeftInset(), snappedTopInset(), width);
  }
}
