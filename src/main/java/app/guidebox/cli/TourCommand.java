package app.guidebox.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox tour}: a picture of every screen. */
@Command(
    name = "tour",
    description = "Walk through the screens without a display and save a picture of each.",
    mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {
  private static final int LARGEST_SCALE = 2;

  private final Console console;
  private final Screens screens;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The pictures' folder.")
  private Path out = Path.of("");

  @Option(names = "--theme", paramLabel = "THEME", description = "light (the default) or dark.")
  private Theme theme = Theme.LIGHT;

  @Option(names = "--scale", paramLabel = "N", description = "1 (the default) or 2 pixels a unit.")
  private int scale = 1;

  private enum Theme {
    LIGHT,
    DARK
  }

  TourCommand(Console console, Screens screens) {
    this.console = console;
    this.screens = screens;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (scale < 1 || scale > LARGEST_SCALE) {
      throw CommandFailure.unusable("--scale is 1 or 2, not %d.".formatted(scale));
    }
    take(out, theme == Theme.DARK, scale).forEach(picture -> console.print(picture.toString()));
    return 0;
  }

  /** Takes the pictures of a tour. */
  List<Path> take(Path folder, boolean dark, int pixels) throws InterruptedException {
    try {
      return screens.tour(folder, dark, pixels);
    } catch (IOException error) {
      throw CommandFailure.failed(
          "The pictures cannot be saved in %s: %s.".formatted(folder, error.getMessage()));
    }
  }
}
