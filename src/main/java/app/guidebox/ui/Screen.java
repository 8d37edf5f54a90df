package app.guidebox.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** One page of the app. */
public interface Screen {
  /** What the page is called. */
  String title();

  /** What the window's title says while the page is shown; may change as the page is loaded. */
  default ObservableValue<String> titleProperty() {
    return new ReadOnlyStringWrapper(title());
  }

  /** What stands beside the way back on a page that fills the window; empty for its title. */
  default Optional<Region> bar() {
    return Optional.empty();
  }

  /** The page itself. */
  Parent root();

  /** What the learner can do on it. */
  List<Action> actions();

  /** Called each time the page comes into view: the moment to load and to take the focus. */
  default void shown() {}

  /** Called when the page goes out of view: the moment to stop what only it needs. */
  default void hidden() {}
}
