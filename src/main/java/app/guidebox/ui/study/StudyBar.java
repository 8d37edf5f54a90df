package app.guidebox.ui.study;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Caption;
import app.guidebox.ui.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar above a session: what is studied, how much is left, and what to do with the card. */
final class StudyBar extends HBox {
  StudyBar(StudyViewModel model, List<Action> onCard, Action undo) {
    var title = new Caption();
    title.getStyleClass().add("top-bar-title");
    title.wordsProperty().bind(model.titleProperty());
    title.setMinWidth(0);
    var count = new Label();
    count.getStyleClass().addAll("muted", "small");
    count
        .textProperty()
        .bind(
            model
                .progressProperty()
                .map(now -> Messages.text("study.count", now.remaining(), now.again())));
    count.visibleProperty().bind(model.asking());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getStyleClass().add("bar-content");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(title, count, gap);
    var buttons = new HBox(6);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    onCard.stream()
        .limit(2)
        .map(action -> Buttons.labelled(action, "flat", "small"))
        .forEach(buttons.getChildren()::add);
    onCard.stream().skip(2).map(Buttons::iconOnly).forEach(buttons.getChildren()::add);
    buttons.visibleProperty().bind(model.asking());
    getChildren().addAll(buttons, Buttons.iconOnly(undo));
  }
}
