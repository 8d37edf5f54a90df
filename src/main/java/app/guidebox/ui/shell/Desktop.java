package app.guidebox.ui.shell;

import app.guidebox.store.LibraryException;
import app.guidebox.study.Library;
import app.guidebox.ui.Action;
import app.guidebox.ui.Background;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.QuietToolkit;
import app.guidebox.ui.Theme;
import java.io.PrintStream;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** The app in a window of its own, from its opening to its closing. */
public final class Desktop {
  private static final double WIDTH = 1160;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 560;
  private static final double LEAST_HEIGHT = 480;

  private final Supplier<Library> opening;
  private final Clock clock;
  private final Preferences preferences;
  private final CrashLog crashes;
  private final PrintStream err;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService workers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private int exitCode;

  /**
   * A window that is not open yet.
   *
   * @param opening opens the library; called in the background
   * @param err gets the sentence that the window shows when the library cannot be opened
   */
  public Desktop(
      Supplier<Library> opening,
      Clock clock,
      Preferences preferences,
      CrashLog crashes,
      PrintStream err) {
    this.opening = opening;
    this.clock = clock;
    this.preferences = preferences;
    this.crashes = crashes;
    this.err = err;
  }

  /**
   * Opens the window and waits until it is closed.
   *
   * @return the exit code: 0, or 1 if the library could not be opened
   */
  public int run() throws InterruptedException {
    QuietToolkit.hush();
    Platform.setImplicitExit(true);
    Platform.startup(this::open);
    closed.await();
    return exitCode;
  }

  private void open() {
    var stage = new Stage();
    crashes.watch(stage);
    var background = new Background(workers, Platform::runLater, this::sentence);
    var first = new StackPane(Notice.loading(Messages.text("library.loading")));
    var scene = new Scene(first, WIDTH, HEIGHT);
    Theme.dress(scene, preferences.themeProperty());
    stage.setScene(scene);
    stage.setTitle(Messages.text("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHidden(_ -> closed.countDown());
    AppIcon.put(stage);
    stage.show();
    background.start(
        _ -> opening.get(),
        library -> show(stage, library, background),
        sentence -> refuse(first, sentence, stage));
  }

  private void show(Stage stage, Library library, Background background) {
    var services =
        new Services(
            library,
            background,
            clock,
            preferences,
            Motion.asTheSystemSays(),
            new StageChooser(stage),
            new Browser(),
            stage::close);
    var app = new AppScene(services, stage.getScene().getWidth(), stage.getScene().getHeight());
    stage.setScene(app.scene());
    stage
        .titleProperty()
        .bind(app.shell().titleProperty().map(title -> Messages.text("app.window", title)));
    stage.setOnHidden(
        _ -> {
          workers.shutdown();
          try {
            library.close();
          } catch (LibraryException e) {
            err.println(e.sentence());
          } finally {
            closed.countDown();
          }
        });
  }

  private void refuse(StackPane content, String sentence, Stage stage) {
    exitCode = 1;
    err.println(sentence);
    var quit = Action.of("app.quit", Feather.LOG_OUT, stage::close);
    content.getChildren().setAll(Notice.failure(sentence, Buttons.labelled(quit, "primary")));
  }

  private String sentence(Exception error) {
    return error instanceof LibraryException known
        ? String.valueOf(known.getMessage())
        : crashes.record(error);
  }
}
