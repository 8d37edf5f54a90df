package app.guidebox.study;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a learner's library lies unless another file is named. */
public final class LibraryPlace {
  private static final String FOLDER = "guidebox";
  private static final String FILE = "library.db";

  private LibraryPlace() {}

  /**
   * The file in the platform's folder for a program's data: {@code $XDG_DATA_HOME} (or {@code
   * ~/.local/share}), {@code %APPDATA%}, {@code ~/Library/Application Support}.
   *
   * @param system the name of the operating system, as in the property {@code os.name}
   * @param environment the environment's variables
   * @param home the learner's own folder
   */
  public static Path standard(String system, Map<String, String> environment, Path home) {
    return dataFolder(system.toLowerCase(Locale.ROOT), environment, home)
        .resolve(FOLDER)
        .resolve(FILE);
  }

  private static Path dataFolder(String system, Map<String, String> environment, Path home) {
    if (system.startsWith("windows")) {
      var roaming = environment.getOrDefault("APPDATA", "");
      return roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    // The XDG base directory specification: a relative path is to be ignored.
    var named = environment.getOrDefault("XDG_DATA_HOME", "");
    var folder = Path.of(named);
    return named.isBlank() || !folder.isAbsolute()
        ? home.resolve(".local").resolve("share")
        : folder;
  }
}
