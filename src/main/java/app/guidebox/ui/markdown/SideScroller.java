package app.guidebox.ui.markdown;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Shows content that may be wider than the page, with a scroll bar below it only then.
 *
 * <p>Unlike a ScrollPane it leaves turns of the wheel to the page, and costs next to nothing for
 * content that fits.
 */
final class SideScroller extends FlowingPane {
  private static final double KEY_STEP = 48;
  private static final double BAR_GAP = 8;

  private final Region content;
  private final Rectangle window = new Rectangle();
  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
  private final ScrollBar bar = new ScrollBar();

  SideScroller(Region content) {
    this.content = content;
    getStyleClass().add("side-scroller");
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setVisible(false);
    bar.valueProperty().bindBidirectional(offset);
    bar.setUnitIncrement(KEY_STEP);
    getChildren().addAll(content, bar);
    setClip(window);
    offset.addListener(_ -> requestLayout());
    addEventHandler(ScrollEvent.SCROLL, this::turn);
    addEventHandler(KeyEvent.KEY_PRESSED, this::step);
  }

  /** Scrolls sideways, if need be, so that a stretch of the content is seen. */
  void reveal(double left, double right) {
    if (left < offset.get() || right > offset.get() + getWidth()) {
      moveTo(left - getWidth() / 3);
    }
  }

  Bounds sceneToContent(Bounds place) {
    return content.sceneToLocal(place);
  }

  @Override
  protected double contentHeight(double width) {
    double own = heightOf(content, Math.max(width, contentWidth()));
    return isTooWide(width) ? own + BAR_GAP + bar.prefHeight(-1) : own;
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    double inner = Math.max(width, contentWidth());
    double height = heightOf(content, inner);
    boolean tooWide = isTooWide(width);
    bar.setVisible(tooWide);
    setFocusTraversable(tooWide);
    bar.setMax(inner - width);
    bar.setVisibleAmount(inner == 0 ? 0 : (inner - width) * width / inner);
    bar.setBlockIncrement(width / 2);
    if (offset.get() > bar.getMax()) {
      offset.set(Math.max(0, bar.getMax()));
    }
    content.resizeRelocate(snapPositionX(left - offset.get()), top, inner, height);
    bar.resizeRelocate(left, top + height + BAR_GAP, width, bar.prefHeight(-1));
    window.setWidth(getWidth());
    window.setHeight(getHeight());
  }

  @Override
  protected double contentWidth() {
    return Math.ceil(content.prefWidth(-1));
  }

  private boolean isTooWide(double width) {
    return contentWidth() > width + 0.5;
  }

  private void turn(ScrollEvent event) {
    double turned =
        event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    if (bar.isVisible()
        && Math.abs(turned) > 0
        && Math.abs(event.getDeltaY()) <= Math.abs(turned)) {
      moveTo(offset.get() - turned);
      event.consume();
    }
  }

  private void step(KeyEvent event) {
    if (!bar.isVisible()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> moveTo(offset.get() - KEY_STEP);
      case RIGHT -> moveTo(offset.get() + KEY_STEP);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveTo(double wanted) {
    offset.set(Math.clamp(wanted, 0, Math.max(0, bar.getMax())));
  }
}
