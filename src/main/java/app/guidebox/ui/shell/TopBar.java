package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Screen;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above a screen that fills the window: the way back, and what the screen puts there. */
final class TopBar extends HBox {
  private final Node back;

  TopBar(Action back) {
    this.back = Buttons.iconOnly(back);
    getStyleClass().add("top-bar");
  }

  void show(Screen screen) {
    var content = screen.bar().orElseGet(() -> titleOf(screen));
    HBox.setHgrow(content, Priority.ALWAYS);
    getChildren().setAll(back, content);
  }

  private static Region titleOf(Screen screen) {
    var title = new Caption();
    title.getStyleClass().add("top-bar-title");
    title.wordsProperty().bind(screen.titleProperty());
    title.setMinWidth(0);
    return title;
  }
}
