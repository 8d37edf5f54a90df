package app.guidebox.ui.deck;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Messages;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The deck's name above its page, and the field in its place while the learner renames it. */
final class DeckTitle extends HBox {
  private static final double WIDEST_FIELD = 420;

  private final DeckViewModel model;
  private final TextField field = new TextField();
  private final SimpleBooleanProperty renaming = new SimpleBooleanProperty();
  private final Action rename;
  private final Action leave;

  DeckTitle(DeckViewModel model) {
    this.model = model;
    rename =
        Action.of("deck.rename", Feather.EDIT_3, this::begin)
            .on("F2")
            .when(model.nameProperty().isNotEmpty().and(renaming.not()));
    leave = Action.of("deck.rename.leave", Feather.X, this::end).on("Esc").when(renaming);
    var name = new Caption();
    name.getStyleClass().add("top-bar-title");
    name.wordsProperty().bind(model.nameProperty());
    name.setMinWidth(0);
    var button = Buttons.iconOnly(rename);
    name.visibleProperty().bind(renaming.not());
    name.managedProperty().bind(name.visibleProperty());
    button.visibleProperty().bind(name.visibleProperty());
    button.managedProperty().bind(name.visibleProperty());
    field.setId("deck-name-field");
    field.setAccessibleText(Messages.text("deck.rename.field"));
    field.setPromptText(Messages.text("deck.rename.prompt"));
    field.setMaxWidth(WIDEST_FIELD);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.visibleProperty().bind(renaming);
    field.managedProperty().bind(renaming);
    field.setOnAction(_ -> take());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                take();
              }
            });
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bar-content");
    getChildren().addAll(name, button, field);
  }

  List<Action> actions() {
    return List.of(leave, rename);
  }

  private void begin() {
    field.setText(model.nameProperty().get());
    renaming.set(true);
    field.requestFocus();
    field.selectAll();
  }

  private void take() {
    if (renaming.get()) {
      renaming.set(false);
      model.rename(field.getText());
    }
  }

  private void end() {
    renaming.set(false);
  }
}
