package app.guidebox.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, for one scene: style sheets, colours and the bundled fonts. */
public final class Theme {
  private static final String STYLE_SHEET = resource("/app/guidebox/ui/guidebox.css");
  private static final String LIGHT = sheet(new PrimerLight(), "light.css");
  private static final String DARK = sheet(new PrimerDark(), "dark.css");
  private static final double ANY_SIZE = 12;
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.otf",
          "Inter-Italic.otf",
          "Inter-SemiBold.otf",
          "Inter-SemiBoldItalic.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Bold.ttf",
          "NotoEmoji-Regular.ttf");

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
    var scheme = schemeOf(choice);
    // What it listens to holds it weakly, so the scene keeps it.
    scene.getProperties().put(Theme.class, scheme);
    scheme.subscribe(theme::show);
  }

  /** Light or dark, as chosen or as the system has it. */
  public static ObservableValue<ColorScheme> schemeOf(ObservableValue<Choice> choice) {
    var system = Platform.getPreferences().colorSchemeProperty();
    return Bindings.createObjectBinding(
        () ->
            switch (choice.getValue()) {
              case SYSTEM -> system.get();
              case LIGHT -> ColorScheme.LIGHT;
              case DARK -> ColorScheme.DARK;
            },
        choice,
        system);
  }

  private void show(ColorScheme scheme) {
    boolean dark = scheme == ColorScheme.DARK;
    Application.setUserAgentStylesheet(dark ? DARK : LIGHT);
    var classes = scene.getRoot().getStyleClass();
    classes.remove("dark");
    if (dark) {
      classes.add("dark");
    }
  }

  // One sheet for the whole toolkit, so that tooltips and lists that drop down wear it too.
  private static String sheet(atlantafx.base.theme.Theme base, String palette) {
    var sheet = read(base.getUserAgentStylesheet()) + read("/app/guidebox/ui/" + palette);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(String name) {
    try (var text = Objects.requireNonNull(Theme.class.getResourceAsStream(name), name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the style sheet " + name, unreadable);
    }
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
