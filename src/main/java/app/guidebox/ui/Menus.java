package app.guidebox.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menus made from {@link Action}s. */
public final class Menus {
  private Menus() {}

  /** The menu that a click with the other button opens. */
  public static ContextMenu context(List<Action> actions) {
    var menu = new ContextMenu();
    actions.stream().map(Menus::item).forEach(menu.getItems()::add);
    return menu;
  }

  /**
   * A button with three dots that opens the menu.
   *
   * @param name what the menu is about, for a screen reader
   */
  public static MenuButton more(String name, List<Action> actions) {
    var button = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    actions.stream().map(Menus::item).forEach(button.getItems()::add);
    button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  private static MenuItem item(Action action) {
    var item = new MenuItem(action.text(), new FontIcon(action.icon()));
    item.setMnemonicParsing(false);
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(_ -> action.perform());
    return item;
  }
}
