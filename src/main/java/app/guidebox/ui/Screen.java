package app.guidebox.ui;

import java.util.List;
import javafx.scene.Parent;

/** One page of the app. */
public interface Screen {
  /** What the window's title says while the page is shown. */
  String title();

  /** The page itself. */
  Parent root();

  /** What the learner can do on it. */
  List<Action> actions();

  /** Called each time the page comes into view: the moment to load and to take the focus. */
  default void shown() {}

  /** Called when the page goes out of view: the moment to stop what only it needs. */
  default void hidden() {}
}
