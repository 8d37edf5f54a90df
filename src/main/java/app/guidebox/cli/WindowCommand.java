package app.guidebox.cli;

/** {@code guidebox} alone: the window or, where none can open, the same screens as pictures. */
final class WindowCommand {
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
      return screens.window(access::open, access.rescue());
    }
    var folder = access.surroundings().tour();
    console.remark(
        "%s Guidebox imports its decks, studies and takes pictures of its screens instead."
            .formatted(obstacle.get()));
    var pictures = new TourCommand(console, screens).take(folder, false, 1);
    console.print("%d pictures are in %s.".formatted(pictures.size(), folder.toAbsolutePath()));
    return 0;
  }
}
