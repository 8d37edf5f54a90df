package app.guidebox.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the learner prefers on this machine, apart from any library: light or dark. */
public final class Preferences {
  private static final String THEME = "theme";

  private final ObjectProperty<Theme.Choice> theme;

  private Preferences(Theme.Choice theme) {
    this.theme = new SimpleObjectProperty<>(theme);
  }

  /** Preferences that are kept nowhere. */
  public static Preferences forNow(Theme.Choice theme) {
    return new Preferences(theme);
  }

  /**
   * Preferences that are kept in a file; a missing or unreadable one means the usual ones.
   *
   * @param lost is told when a change could not be saved
   */
  public static Preferences in(Path file, Consumer<IOException> lost) {
    var preferences = new Preferences(read(file));
    preferences.theme.subscribe(
        (_, choice) -> {
          try {
            write(file, choice);
          } catch (IOException error) {
            lost.accept(error);
          }
        });
    return preferences;
  }

  /** Light, dark, or as the system has it. */
  public ObjectProperty<Theme.Choice> themeProperty() {
    return theme;
  }

  private static Theme.Choice read(Path file) {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException _) {
      return Theme.Choice.SYSTEM;
    }
    return Optional.ofNullable(properties.getProperty(THEME))
        .flatMap(
            name ->
                Arrays.stream(Theme.Choice.values())
                    .filter(choice -> choice.name().equals(name))
                    .findFirst())
        .orElse(Theme.Choice.SYSTEM);
  }

  private static void write(Path file, Theme.Choice choice) throws IOException {
    var properties = new Properties();
    properties.setProperty(THEME, choice.name());
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var writer = Files.newBufferedWriter(file)) {
      properties.store(writer, "Guidebox");
    }
  }
}
