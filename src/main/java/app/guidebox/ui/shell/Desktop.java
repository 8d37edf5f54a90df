package app.guidebox.ui.shell;

import app.guidebox.diagram.layout.DiagramLayout;
import app.guidebox.diagram.picture.BundledFonts;
import app.guidebox.store.LibraryException;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Action;
import app.guidebox.ui.Background;
import app.guidebox.ui.Buttons;
import app.guidebox.ui.Days;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Motion;
import app.guidebox.ui.Notice;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.QuietToolkit;
import app.guidebox.ui.Theme;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
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

  /** What is being saved when the window closes takes far less. */
  private static final int PATIENCE_SECONDS = 5;

  private final LibraryDoor door;
  private final Clock clock;
  private final Preferences preferences;
  private final CrashLog crashes;
  private final PrintStream err;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService workers =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final Background background =
      new Background(this::work, Platform::runLater, this::sentence);
  private int exitCode;

  /**
   * A window that is not open yet.
   *
   * @param opening opens the library; called in the background, and again after a restore
   * @param rescue what can be done for a library that cannot be opened
   * @param err gets the sentence that the window shows when the library cannot be opened
   */
  public Desktop(
      Supplier<Library> opening,
      Rescue rescue,
      Clock clock,
      Preferences preferences,
      CrashLog crashes,
      PrintStream err) {
    this.door = new LibraryDoor(opening, rescue);
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
    var scene = new Scene(loading(), WIDTH, HEIGHT);
    Theme.dress(scene, preferences.themeProperty());
    stage.setScene(scene);
    stage.setTitle(Messages.text("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    AppIcon.put(stage);
    closeWith(stage, Optional.empty());
    stage.show();
    background.start(
        _ -> door.open(),
        opened -> show(stage, opened),
        sentence -> refuse(stage, sentence, Notice.failure(sentence, quitButton(stage))));
  }

  private void show(Stage stage, LibraryDoor.Opened opened) {
    switch (opened) {
      case LibraryDoor.Opened.Ready(var library, var news) -> show(stage, library, news);
      case LibraryDoor.Opened.Damaged(var sentence, var newest) -> {
        var notice =
            DamagedNotice.of(
                sentence,
                newest,
                new Days(clock),
                backup -> restore(stage, Optional.empty(), backup, true),
                quitButton(stage));
        refuse(stage, sentence, notice);
      }
    }
  }

  private void show(Stage stage, Library library, Optional<String> news) {
    exitCode = 0;
    var services =
        new Services(
            library,
            background,
            clock,
            preferences,
            Motion.asTheSystemSays(),
            new StageChooser(stage),
            new Browser(),
            backup -> restore(stage, Optional.of(library), backup, false),
            stage::close);
    var app = new AppScene(services, stage.getScene().getWidth(), stage.getScene().getHeight());
    stage.setScene(app.scene());
    stage
        .titleProperty()
        .bind(app.shell().titleProperty().map(title -> Messages.text("app.window", title)));
    closeWith(stage, Optional.of(library), app.shell()::closing);
    news.ifPresent(app.shell()::tell);
    background.start(_ -> warmedUp(), _ -> {}, app.shell()::tell);
  }

  private static DiagramLayout warmedUp() {
    var layout = new DiagramLayout(new BundledFonts());
    layout.warmUp();
    return layout;
  }

  private void restore(Stage stage, Optional<Library> open, Path backup, boolean salvage) {
    stage.titleProperty().unbind();
    stage.getScene().setRoot(loading());
    closeWith(stage, Optional.empty());
    background.start(
        _ -> door.restore(open, backup, salvage),
        opened -> show(stage, opened),
        sentence -> refuse(stage, sentence, Notice.failure(sentence, quitButton(stage))));
  }

  private static StackPane loading() {
    return new StackPane(Notice.loading(Messages.text("library.loading")));
  }

  private void refuse(Stage stage, String sentence, Node notice) {
    exitCode = 1;
    err.println(sentence);
    stage.getScene().setRoot(new StackPane(notice));
    notice.requestFocus();
  }

  private Node quitButton(Stage stage) {
    return Buttons.labelled(Action.of("app.quit", Feather.LOG_OUT, stage::close), "large");
  }

  private void closeWith(Stage stage, Optional<Library> library) {
    closeWith(stage, library, () -> {});
  }

  private void closeWith(Stage stage, Optional<Library> library, Runnable before) {
    stage.setOnHidden(
        _ -> {
          before.run();
          workers.shutdown();
          try {
            awaitWorkers();
            library.ifPresent(Library::close);
          } catch (LibraryException e) {
            err.println(e.sentence());
          } finally {
            closed.countDown();
          }
        });
  }

  // A result that comes after the window has closed may ask for more; nobody would see it.
  private void work(Runnable task) {
    if (!workers.isShutdown()) {
      workers.execute(task);
    }
  }

  // What was typed last is being saved there.
  private void awaitWorkers() {
    try {
      workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String sentence(Exception error) {
    return error instanceof LibraryException known
        ? String.valueOf(known.getMessage())
        : crashes.record(error);
  }
}
