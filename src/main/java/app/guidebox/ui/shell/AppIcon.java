package app.guidebox.ui.shell;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The picture that stands for Guidebox on the desktop. */
final class AppIcon {
  private AppIcon() {}

  static void put(Stage stage) {
    Stream.of("icon-32.png", "icon-128.png", "icon-256.png")
        .map(name -> Objects.requireNonNull(AppIcon.class.getResource("/app/guidebox/ui/" + name)))
        .map(url -> new Image(url.toExternalForm()))
        .forEach(stage.getIcons()::add);
  }
}
