package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The navigation at the window's side: the main places above, help below. */
final class Rail extends VBox {
  private final List<ToggleButton> items = new ArrayList<>();
  private final Label brandName = new Label(Messages.text("app.name"));

  /**
   * Lays out the navigation.
   *
   * @param places the actions that open a main place
   * @param tools the actions at the foot
   */
  Rail(List<Action> places, List<Action> tools) {
    getStyleClass().add("rail");
    getChildren().add(brand());
    places.forEach(place -> getChildren().add(item(place)));
    var gap = new Region();
    setVgrow(gap, Priority.ALWAYS);
    getChildren().add(gap);
    tools.forEach(tool -> getChildren().add(item(tool)));
  }

  /** Marks the item of that action as the place where the learner is. */
  void select(String actionId) {
    items.forEach(item -> item.setSelected(item.getId().equals(idOf(actionId))));
  }

  /** Shows icons alone, for a narrow window. */
  void setCompact(boolean compact) {
    getStyleClass().remove("compact");
    if (compact) {
      getStyleClass().add("compact");
    }
    brandName.setVisible(!compact);
    brandName.setManaged(!compact);
    items.forEach(
        item ->
            item.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }

  private HBox brand() {
    var mark = new StackPane(new FontIcon(Feather.LAYERS));
    mark.getStyleClass().add("brand-mark");
    brandName.getStyleClass().add("brand-name");
    var brand = new HBox(mark, brandName);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private ToggleButton item(Action action) {
    var item = new ToggleButton(action.text(), new FontIcon(action.icon()));
    item.setId(idOf(action.id()));
    item.getStyleClass().add("rail-item");
    item.setMnemonicParsing(false);
    item.setAccessibleText(action.accessibleText());
    item.setTooltip(new Tooltip(Buttons.hint(action)));
    item.setOnAction(
        _ -> {
          item.setSelected(!item.isSelected());
          action.perform();
        });
    items.add(item);
    return item;
  }

  private static String idOf(String actionId) {
    return "rail-" + actionId.replace('.', '-');
  }
}
