package app.guidebox.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** {@code guidebox} alone: the window or, where none can open, the same screens as pictures. */
final class WindowCommand {
  private static final Path PROJECT_FILE = Path.of("pom.xml");
  private static final Path TOUR = Path.of("target", "tour");

  private final Console console;
  private final LibraryAccess access;
  private final Screens screens;

  WindowCommand(Console console, LibraryAccess access, Screens screens) {
    this.console = console;
    this.access = access;
    this.screens = screens;
  }

  int run() throws InterruptedException {
    var obstacle = screens.obstacle();
    if (obstacle.isEmpty()) {
      return screens.window(access::open);
    }
    var folder = tourFolder();
    console.remark(
        "%s Guidebox imports its decks, studies and takes pictures of its screens instead."
            .formatted(obstacle.get()));
    var pictures = new TourCommand(console, screens).take(folder, false, 1);
    console.print("%d pictures are in %s.".formatted(pictures.size(), folder.toAbsolutePath()));
    return 0;
  }

  // A checkout's build folder; elsewhere the folder for temporary files, to litter no one's own.
  private static Path tourFolder() {
    return Files.exists(PROJECT_FILE)
        ? TOUR
        : Path.of(System.getProperty("java.io.tmpdir", "."), "guidebox-tour");
  }
}
