package app.guidebox.ui.reader;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The field above the page where words are searched for. */
final class FindBar extends HBox {
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(ReaderViewModel model, Action next, Action previous, Action close) {
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    field.setPromptText(Messages.text("reader.find.prompt"));
    field.setAccessibleText(Messages.text("reader.find.prompt"));
    field.getStyleClass().add("find-field");
    field.textProperty().bindBidirectional(model.wordsProperty());
    count.getStyleClass().add("find-count");
    model.currentMatchProperty().subscribe(_ -> showCount(model));
    model.matchesProperty().subscribe(_ -> showCount(model));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            (event.isShiftDown() ? previous : next).perform();
            event.consume();
          }
        });
    getChildren()
        .addAll(
            field,
            count,
            Buttons.iconOnly(previous),
            Buttons.iconOnly(next),
            Buttons.iconOnly(close));
  }

  /** Puts the cursor into the field. */
  void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  private void showCount(ReaderViewModel model) {
    if (model.wordsProperty().get().isBlank()) {
      count.setText("");
    } else if (model.matchCount() == 0) {
      count.setText(Messages.text("reader.find.none"));
    } else {
      count.setText(
          Messages.text(
              model.hasTooManyMatches() ? "reader.find.many" : "reader.find.count",
              model.currentMatchProperty().get() + 1,
              model.matchCount()));
    }
  }
}
