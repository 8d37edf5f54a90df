package app.guidebox.ui;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Label;

/** Says what went wrong with the learner's last step; takes no room while nothing did. */
public final class ProblemBanner extends Label {
  /** A banner for the sentence; there is no problem while it is empty. */
  public ProblemBanner(ObservableStringValue sentence) {
    getStyleClass().add("problem-banner");
    LineBreaking.wrap(this);
    textProperty().bind(sentence);
    visibleProperty().bind(textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
