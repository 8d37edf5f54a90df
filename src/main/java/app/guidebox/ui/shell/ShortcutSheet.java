package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A sheet of every key that does something now. */
final class ShortcutSheet extends VBox {
  ShortcutSheet(List<Action> actions, Runnable close) {
    var heading = new Label(Messages.text("shortcuts.title"));
    heading.getStyleClass().add("sheet-title");
    var rows = new GridPane();
    rows.getStyleClass().add("shortcut-rows");
    var keyed = actions.stream().filter(action -> !action.shortcuts().isEmpty()).toList();
    for (int row = 0; row < keyed.size(); row++) {
      rows.addRow(row, keys(keyed.get(row)), what(keyed.get(row)));
    }
    var scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("screen-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    var done = Buttons.labelled(Action.of("sheet.close", Feather.X, close), "small");
    getStyleClass().addAll("floating-sheet", "shortcut-sheet");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Messages.text("shortcuts.title"));
    getChildren().addAll(heading, scroll, done);
    setFocusTraversable(true);
  }

  private static Label keys(Action action) {
    var keys = new Label(Buttons.allKeysOf(action));
    keys.getStyleClass().add("key-cap");
    GridPane.setHalignment(keys, javafx.geometry.HPos.RIGHT);
    return keys;
  }

  private static VBox what(Action action) {
    var name = new Label(action.text());
    name.getStyleClass().add("shortcut-name");
    var detail = new Label(action.tooltip());
    detail.getStyleClass().addAll("muted", "small");
    var box = new VBox(name, detail);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
