package app.guidebox.ui.study;

import app.guidebox.ui.Action;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import app.guidebox.ui.study.StudyState.Asking;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The bar below the card: turn it over, then say whether it was known. */
final class AnswerBar extends VBox {
  private final Action flip;
  private final List<Action> verdicts;
  private final Label problem;

  AnswerBar(Action flip, List<Action> verdicts, Label problem) {
    this.flip = flip;
    this.verdicts = verdicts;
    this.problem = problem;
    getStyleClass().add("answer-bar");
  }

  void askToFlip() {
    getChildren().setAll(problem, withKey(flip, "primary", "large"));
  }

  void askForVerdict(Asking asking) {
    var row =
        new HBox(
            14,
            withKey(verdicts.getFirst(), "large", "again"),
            withKey(verdicts.getLast(), "large", "good"));
    row.setAlignment(Pos.CENTER);
    getChildren().setAll(problem);
    if (!asking.picked().isEmpty()) {
      getChildren().add(result(asking));
    }
    getChildren().add(row);
  }

  private static Node result(Asking asking) {
    boolean right = asking.picked().equals(asking.face().right());
    var letters =
        asking.face().right().stream()
            .sorted()
            .map(OptionRows::letter)
            .collect(Collectors.joining(", "));
    var words =
        new Label(
            right
                ? Messages.text("option.result.right")
                : Messages.text("option.result.wrong", letters));
    words.getStyleClass().addAll("option-result", right ? "right" : "wrong");
    return words;
  }

  private static Node withKey(Action action, String... styleClasses) {
    var key = new Label(Buttons.keysOf(action));
    key.getStyleClass().add("key-hint");
    var stack = new VBox(6, Buttons.labelled(action, styleClasses), key);
    stack.setAlignment(Pos.CENTER);
    return stack;
  }
}
