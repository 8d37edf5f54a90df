package app.guidebox.ui.shell;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds an action by typing a part of its name, and does it. */
final class CommandPalette extends VBox {
  private final Runnable close;
  private final TextField query = new TextField();
  private final FilteredList<Action> found;
  private final ListView<Action> list;

  CommandPalette(List<Action> actions, Runnable close) {
    this.close = close;
    var enabled = actions.stream().filter(action -> action.enabled().get()).toList();
    this.found = new FilteredList<>(FXCollections.observableArrayList(enabled));
    this.list = new ListView<>(found);
    layOut();
    bindQuery();
    list.getSelectionModel().selectFirst();
  }

  @Override
  public void requestFocus() {
    query.requestFocus();
  }

  private void layOut() {
    query.setId("palette-query");
    query.setPromptText(Messages.text("palette.prompt"));
    query.setAccessibleText(Messages.text("palette.prompt"));
    list.setId("palette-list");
    list.setAccessibleText(Messages.text("palette.list"));
    list.setCellFactory(_ -> new ActionCell());
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label(Messages.text("palette.nothing")));
    list.setOnMouseClicked(_ -> performSelected());
    setVgrow(list, Priority.ALWAYS);
    getStyleClass().addAll("floating-sheet", "palette");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Messages.text("palette.prompt"));
    getChildren().addAll(query, list);
  }

  private void bindQuery() {
    query
        .textProperty()
        .subscribe(
            text -> {
              found.setPredicate(action -> matches(action, text));
              list.getSelectionModel().selectFirst();
            });
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case KeyCode.DOWN -> 1;
          case KeyCode.UP -> -1;
          default -> 0;
        };
    if (step != 0) {
      int target = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().select(Math.clamp(target, 0, Math.max(0, found.size() - 1)));
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      performSelected();
      event.consume();
    }
  }

  private void performSelected() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      chosen.perform();
    }
  }

  /** Whether every typed word begins or lies in the action's words. */
  static boolean matches(Action action, String typed) {
    var words = (action.text() + " " + action.tooltip()).toLowerCase(Locale.ROOT);
    return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(words::contains);
  }

  private static final class ActionCell extends ListCell<Action> {
    @Override
    protected void updateItem(@Nullable Action action, boolean empty) {
      super.updateItem(action, empty);
      if (empty || action == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var name = new Label(action.text(), new FontIcon(action.icon()));
      name.getStyleClass().add("palette-name");
      var gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      var row = new HBox(name, gap);
      row.setAlignment(Pos.CENTER_LEFT);
      if (!action.shortcuts().isEmpty()) {
        var keys = new Label(Buttons.keysOf(action));
        keys.getStyleClass().add("key-cap");
        row.getChildren().add(keys);
      }
      setGraphic(row);
      setAccessibleText(action.accessibleText());
    }
  }
}
