package app.guidebox;

import app.guidebox.cli.Screens;
import app.guidebox.cli.Surroundings;
import app.guidebox.diagram.picture.Palette;
import app.guidebox.diagram.picture.Picture;
import app.guidebox.study.BundledDecks;
import app.guidebox.study.ErrorLog;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.Theme;
import app.guidebox.ui.diagram.HeadlessPictures;
import app.guidebox.ui.shell.CrashLog;
import app.guidebox.ui.shell.Desktop;
import app.guidebox.ui.shell.Display;
import app.guidebox.ui.tour.Tour;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The JavaFX screens, wired to this machine. */
final class DesktopScreens implements Screens {
  private static final String PREFERENCES = "window.properties";

  private final Surroundings here;
  private final PrintStream err;
  private final HeadlessPictures pictures = new HeadlessPictures();

  DesktopScreens(Surroundings here, PrintStream err) {
    this.here = here;
    this.err = err;
  }

  @Override
  public Optional<String> obstacle() {
    return Display.obstacle(
        System.getProperty("os.name", ""), System.getenv(), DesktopScreens::canLoad);
  }

  @Override
  public int window(Supplier<Library> opening, Rescue rescue) throws InterruptedException {
    var log = new CrashLog(ErrorLog.beside(rescue.library(), here.clock()), err);
    var preferences =
        Preferences.in(
            rescue.library().resolveSibling(PREFERENCES),
            lost -> err.println("Your choice of colours could not be saved: " + lost.getMessage()));
    return new Desktop(opening, rescue, here.clock(), preferences, log, err).run();
  }

  @Override
  public List<Path> tour(Path folder, boolean dark, int scale)
      throws IOException, InterruptedException {
    var theme = dark ? Theme.Choice.DARK : Theme.Choice.LIGHT;
    return new Tour(folder, theme, scale).take(new BundledDecks(here.bundledDecks()));
  }

  @Override
  public byte[] png(Picture picture, Palette palette, double scale) {
    return pictures.png(picture, palette, scale);
  }

  // The program is started with native access allowed, as JavaFX needs it too.
  @SuppressWarnings("restricted")
  private static boolean canLoad(String library) {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
