package app.guidebox.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, for one scene: style sheets, colours and the bundled fonts. */
public final class Theme {
  private static final String STYLE_SHEET = resource("/app/guidebox/ui/guidebox.css");
  private static final double ANY_SIZE = 12;
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Italic.otf",
          "Inter-SemiBold.otf",
          "Inter-SemiBoldItalic.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Bold.ttf");

  private final Scene scene;

  private Theme(Scene scene) {
    this.scene = scene;
  }

  /** Which colours the learner wants. */
  public enum Choice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Dresses the scene, and dresses it anew whenever the choice or the system's colours change. */
  public static void dress(Scene scene, ObservableValue<Choice> choice) {
    var theme = new Theme(scene);
    loadFonts();
    scene.getStylesheets().add(STYLE_SHEET);
    var system = Platform.getPreferences().colorSchemeProperty();
    choice.subscribe(_ -> theme.show(schemeOf(choice.getValue(), system.get())));
    system.subscribe(_ -> theme.show(schemeOf(choice.getValue(), system.get())));
  }

  private static ColorScheme schemeOf(Choice choice, ColorScheme system) {
    return switch (choice) {
      case SYSTEM -> system;
      case LIGHT -> ColorScheme.LIGHT;
      case DARK -> ColorScheme.DARK;
    };
  }

  private void show(ColorScheme scheme) {
    boolean dark = scheme == ColorScheme.DARK;
    var base = dark ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
    var classes = scene.getRoot().getStyleClass();
    classes.removeAll("light", "dark");
    classes.add(dark ? "dark" : "light");
  }

  private static void loadFonts() {
    for (var name : FONTS) {
      Font.loadFont(resource("/app/guidebox/fonts/" + name), ANY_SIZE);
    }
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
