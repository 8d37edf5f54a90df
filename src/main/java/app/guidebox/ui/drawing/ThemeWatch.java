package app.guidebox.ui.drawing;

import app.guidebox.diagram.picture.Theme;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Whether a node stands in a dark window or a light one. */
final class ThemeWatch {
  private ThemeWatch() {}

  /** Follows the window that the node is in, for as long as it is in one. */
  static ObservableValue<Theme> of(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::rootProperty)
        .flatMap(ThemeWatch::ofRoot)
        .orElse(Theme.LIGHT);
  }

  private static ObservableValue<Theme> ofRoot(Parent root) {
    var classes = root.getStyleClass();
    return Bindings.createObjectBinding(
        () -> classes.contains("dark") ? Theme.DARK : Theme.LIGHT, classes);
  }
}
