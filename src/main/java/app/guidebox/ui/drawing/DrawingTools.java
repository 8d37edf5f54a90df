package app.guidebox.ui.drawing;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons above a drawing's corner; seen when the mouse or the keyboard comes near. */
final class DrawingTools extends HBox {
  DrawingTools(Runnable turn, boolean asWritten) {
    getStyleClass().add("drawing-tools");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren()
        .add(
            Buttons.iconOnly(
                asWritten
                    ? Action.of("drawing.drawn", Feather.SHARE_2, turn)
                    : Action.of("drawing.written", Feather.CODE, turn)));
  }

  void addEnlarge(Runnable enlarge) {
    getChildren().add(Buttons.iconOnly(Action.of("drawing.enlarge", Feather.MAXIMIZE_2, enlarge)));
  }

  void addSave(SaveDrawing save) {
    var button = new MenuButton(Messages.text("drawing.save"), new FontIcon(Feather.DOWNLOAD));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    button.setTooltip(new Tooltip(Messages.text("drawing.save.tooltip")));
    button.setAccessibleText(Messages.text("drawing.save.tooltip"));
    button
        .getItems()
        .addAll(item("drawing.save.svg", save::asSvg), item("drawing.save.png", save::asPng));
    getChildren().add(button);
  }

  private static MenuItem item(String key, Runnable run) {
    var item = new MenuItem(Messages.text(key));
    item.setOnAction(_ -> run.run());
    return item;
  }
}
