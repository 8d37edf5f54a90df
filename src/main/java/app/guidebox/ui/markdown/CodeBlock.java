package app.guidebox.ui.markdown;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

/** Text in the code face that never wraps, with a button that copies all of it. */
final class CodeBlock extends FlowingPane {
  private static final double BUTTON_MARGIN = 6;

  private final SideScroller scroller;
  private final Button copy = new Button();

  /**
   * @param shown the text, perhaps cut short
   * @param whole what the button copies
   */
  CodeBlock(Passage shown, String whole) {
    scroller = new SideScroller(shown);
    getStyleClass().add("code-block");
    var icon = new Region();
    icon.getStyleClass().add("copy-icon");
    copy.setGraphic(icon);
    copy.getStyleClass().add("copy-button");
    copy.setAccessibleText("Copy this code");
    copy.setTooltip(new Tooltip("Copy this code"));
    copy.setOnAction(_ -> copyToClipboard(whole));
    getChildren().addAll(scroller, copy);
  }

  static void copyToClipboard(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  protected double contentHeight(double width) {
    return heightOf(scroller, width);
  }

  @Override
  protected void placeContent(double left, double top, double width) {
    scroller.resizeRelocate(left, top, width, heightOf(scroller, width));
    copy.autosize();
    copy.relocate(getWidth() - copy.getWidth() - BUTTON_MARGIN, BUTTON_MARGIN);
  }

  @Override
  protected double contentWidth() {
    return scroller.prefWidth(-1);
  }
}
