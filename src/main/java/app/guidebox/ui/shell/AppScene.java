package app.guidebox.ui.shell;

import app.guidebox.ui.Place;
import app.guidebox.ui.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Everything inside the window, dressed and wired; the same in the app, the tour and the tests. */
public final class AppScene {
  private final Shell shell;
  private final Scene scene;

  /** The scene with the library open in it. */
  public AppScene(Services services, double width, double height) {
    var factory = new ScreenFactory(services);
    shell =
        new Shell(
            factory::screen, new AppActions.Wishes(() -> switchTheme(services), services.quit()));
    scene = new Scene(shell.root(), width, height);
    Theme.dress(scene, services.preferences().themeProperty());
    shell.listenTo(scene);
    shell.go(new Place.Library());
  }

  /** The scene to put into a stage. */
  public Scene scene() {
    return scene;
  }

  /** Where to go from place to place. */
  public Shell shell() {
    return shell;
  }

  private static void switchTheme(Services services) {
    var theme = services.preferences().themeProperty();
    boolean dark =
        switch (theme.get()) {
          case DARK -> true;
          case LIGHT -> false;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    theme.set(dark ? Theme.Choice.LIGHT : Theme.Choice.DARK);
  }
}
