package app.guidebox.ui.markdown;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A summary that unfolds its content on a click, Enter or Space; the content is made then. */
final class DetailsBlock extends FlowingPane {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final double GAP = 12;

  private final Header header;
  private final Supplier<Region> content;
  private final Consumer<Boolean> listener;
  private @Nullable Region body;
  private boolean open;

  DetailsBlock(
      Passage summary, boolean open, Supplier<Region> content, Consumer<Boolean> listener) {
    this.content = content;
    this.listener = listener;
    header = new Header(summary);
    getStyleClass().add("details-block");
    setNodeOrientation(summary.getNodeOrientation());
    getChildren().add(header);
    show(open);
  }

  boolean isOpen() {
    return open;
  }

  void setOpen(boolean wanted) {
    if (wanted != open) {
      show(wanted);
      listener.accept(wanted);
    }
  }

  @Override
  protected double contentHeight(double width) {
    double height = heightOf(header, width);
    return body == null || !open ? height : height + GAP + heightOf(body, width);
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    double height = heightOf(header, width);
    header.resizeRelocate(left, top, width, height);
    if (body != null && open) {
      body.resizeRelocate(left, top + height + GAP, width, heightOf(body, width));
    }
  }

  @Override
  protected double contentWidth() {
    return header.prefWidth(-1);
  }

  private void show(boolean wanted) {
    open = wanted;
    pseudoClassStateChanged(OPEN, wanted);
    if (wanted) {
      if (body == null) {
        body = content.get();
      }
      getChildren().setAll(header, body);
    } else {
      getChildren().setAll(header);
    }
    header.turn();
  }

  /** The line that is always there. */
  private final class Header extends FlowingPane {
    private static final double ARROW = 20;

    private final Region arrow = new Region();
    private final Passage summary;

    Header(Passage summary) {
      this.summary = summary;
      getStyleClass().add("details-summary");
      arrow.getStyleClass().add("details-arrow");
      arrow.setMouseTransparent(true);
      setFocusTraversable(true);
      setAccessibleRole(AccessibleRole.TITLED_PANE);
      setAccessibleText(summary.text());
      getChildren().addAll(arrow, summary);
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
      addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void turn() {
      notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private void clicked(MouseEvent event) {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        requestFocus();
        setOpen(!open);
        event.consume();
      }
    }

    private void pressed(KeyEvent event) {
      switch (event.getCode()) {
        case ENTER, SPACE -> setOpen(!open);
        case RIGHT -> setOpen(true);
        case LEFT -> setOpen(false);
        default -> {
          return;
        }
      }
      event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.EXPANDED
          ? open
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      switch (action) {
        case EXPAND -> setOpen(true);
        case COLLAPSE -> setOpen(false);
        case FIRE -> setOpen(!open);
        default -> super.executeAccessibleAction(action, parameters);
      }
    }

    @Override
    protected double contentHeight(double width) {
      return heightOf(summary, Math.max(0, width - ARROW));
    }

    @Override
    protected void placeContent(double left, double top, double width) {
      double textWidth = Math.max(0, width - ARROW);
      summary.resizeRelocate(left + ARROW, top, textWidth, heightOf(summary, textWidth));
      double size = arrow.prefWidth(-1);
      double height = arrow.prefHeight(-1);
      arrow.resizeRelocate(
          left + (ARROW - size) / 2 - 3,
          top + summary.getBaselineOffset() - height - 1,
          size,
          height);
    }

    @Override
    protected double contentWidth() {
      return ARROW + summary.prefWidth(-1);
    }
  }
}
