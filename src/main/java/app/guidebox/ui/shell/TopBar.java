package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The bar above a screen that fills the window: the way back, and where the learner is. */
final class TopBar extends HBox {
  private final Label title = new Label();

  TopBar(Action back) {
    title.getStyleClass().add("top-bar-title");
    getStyleClass().add("top-bar");
    getChildren().addAll(Buttons.iconOnly(back), title);
  }

  void show(String text) {
    title.setText(text);
  }
}
