package app.guidebox.ui.tour;

import app.guidebox.study.BundledDecks;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Place;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.Theme;
import app.guidebox.ui.imports.GuideChooser;
import app.guidebox.ui.shell.AppScene;
import app.guidebox.ui.shell.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

/**
 * A walk through the real screens, with a picture of each.
 *
 * <p>It has a library of its own in the folder of the pictures, so that the learner's stays as it
 * is.
 */
public final class Tour {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 760;
  private static final String SAMPLE = "tides.md";
  private static final String LIBRARY = "tour-library.db";

  /** Enough answers to see how a session goes on. */
  private static final int ANSWERS = 4;

  private final Path folder;
  private final Theme.Choice theme;
  private final Camera camera;
  private final TourClock clock = new TourClock();
  private final List<Path> pictures = new ArrayList<>();

  /**
   * A tour that has not begun.
   *
   * @param folder where the pictures go; made if it is not there
   * @param scale pixels for each unit of length
   */
  public Tour(Path folder, Theme.Choice theme, int scale) {
    this.folder = folder;
    this.theme = theme;
    this.camera = new Camera(folder, scale);
  }

  /**
   * Walks through all screens.
   *
   * @param decks what the library begins with
   * @return the pictures, in the order in which they were taken
   */
  public List<Path> take(BundledDecks decks) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Toolkit.startHeadless();
    try (var library = Library.open(freshLibrary(), clock)) {
      walk(library, decks);
    }
    return List.copyOf(pictures);
  }

  private void walk(Library library, BundledDecks decks) throws IOException, InterruptedException {
    var app = Toolkit.call(() -> open(library));
    picture(app, "library-empty", () -> {});
    library.importBundled(decks);
    picture(app, "import", () -> app.shell().go(new Place.Import(List.of())));
    new Practice(library, clock).studyForDays();
    picture(app, "import-summary", () -> app.shell().go(new Place.Import(List.of(sample()))));
    picture(app, "library", () -> app.shell().go(new Place.Library()));
    picture(app, "study-front", () -> app.shell().go(new Place.Study(Optional.empty())));
    picture(app, "study-back", () -> perform(app, "study.flip"));
    picture(app, "reader", () -> perform(app, "study.open"));
    picture(app, "study-undo", () -> answerSome(app));
    picture(app, "study-summary", () -> answerAll(app));
    picture(app, "study-nothing-due", () -> app.shell().go(new Place.Study(Optional.empty())));
    picture(app, "browse", () -> browse(app));
    picture(app, "statistics", () -> app.shell().go(new Place.Statistics()));
    picture(app, "settings", () -> app.shell().go(new Place.Settings()));
    picture(app, "shortcuts", app.shell()::openShortcuts);
    picture(
        app,
        "palette",
        () -> {
          app.shell().go(new Place.Library());
          app.shell().openPalette();
        });
    Toolkit.call(() -> close(app));
  }

  private AppScene open(Library library) {
    var nobody =
        new GuideChooser() {
          @Override
          public List<Path> files() {
            return List.of();
          }

          @Override
          public List<Path> folder() {
            return List.of();
          }
        };
    var services =
        new Services(
            library,
            Background.onThisThread(),
            clock,
            Preferences.forNow(theme),
            Motion.none(),
            nobody,
            _ -> {},
            () -> {});
    var app = new AppScene(services, WIDTH, HEIGHT);
    var stage = new Stage();
    stage.setScene(app.scene());
    stage.show();
    return app;
  }

  private static boolean close(AppScene app) {
    app.scene().getWindow().hide();
    return true;
  }

  private void picture(AppScene app, String name, Step step)
      throws IOException, InterruptedException {
    Toolkit.call(
        () -> {
          step.run();
          return true;
        });
    Toolkit.settle();
    pictures.add(camera.save(Toolkit.call(() -> camera.shoot(app.scene())), name));
  }

  /** Something the learner does on the way. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void perform(AppScene app, String actionId) {
    app.shell().actions().stream()
        .filter(action -> action.id().equals(actionId))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no action " + actionId))
        .perform();
  }

  private static void browse(AppScene app) {
    app.shell().go(new Place.Browse());
    if (app.scene().lookup("#browse-list") instanceof ListView<?> cards) {
      cards.getSelectionModel().selectFirst();
    }
  }

  private static void answerSome(AppScene app) {
    app.shell().back();
    for (int answer = 0; answer < ANSWERS; answer++) {
      perform(app, answer == 1 ? "study.again" : "study.good");
      perform(app, "study.flip");
    }
    perform(app, "study.undo");
  }

  private static void answerAll(AppScene app) {
    while (isEnabled(app, "study.flip")) {
      perform(app, "study.flip");
      perform(app, "study.good");
    }
  }

  private static boolean isEnabled(AppScene app, String actionId) {
    return app.shell().actions().stream()
        .anyMatch(action -> action.id().equals(actionId) && action.enabled().get());
  }

  private Path sample() throws IOException {
    var file = folder.resolve(SAMPLE);
    try (var text = Objects.requireNonNull(Tour.class.getResourceAsStream(SAMPLE), SAMPLE)) {
      Files.copy(text, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  private Path freshLibrary() throws IOException {
    for (var ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(folder.resolve(LIBRARY + ending));
    }
    return folder.resolve(LIBRARY);
  }
}
