package app.guidebox.journeys;

import app.guidebox.study.Library;
import app.guidebox.ui.Action;
import app.guidebox.ui.Background;
import app.guidebox.ui.Motion;
import app.guidebox.ui.OnScreen;
import app.guidebox.ui.Preferences;
import app.guidebox.ui.Theme;
import app.guidebox.ui.imports.GuideChooser;
import app.guidebox.ui.shell.AppScene;
import app.guidebox.ui.shell.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A learner at the real app in a headless window, with a library of their own: presses keys,
 * clicks, and waits until something can be seen. Everything that the tests ask of the robot is
 * here.
 */
final class Journey implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
  private static final int PATIENCE_SECONDS = 20;

  private final Path folder;
  private final Library library;
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final List<Path> chosen = new ArrayList<>();
  private final FxRobot robot = new FxRobot();
  private final AppScene app;

  private Journey(Path folder, Library library) {
    this.folder = folder;
    this.library = library;
    this.app = OnScreen.call(this::open);
  }

  /** Begins with an empty library in the folder. */
  static Journey in(Path folder) {
    return new Journey(folder, Library.open(folder.resolve("library.db"), CLOCK));
  }

  private AppScene open() {
    var services =
        new Services(
            library,
            new Background(worker, Platform::runLater, error -> String.valueOf(error.getMessage())),
            CLOCK,
            Preferences.forNow(Theme.Choice.LIGHT),
            Motion.none(),
            new Chooser(),
            _ -> {},
            _ -> {},
            () -> {});
    var scene = new AppScene(services, 980, 760);
    var stage = OnScreen.emptyStage();
    stage.setScene(scene.scene());
    stage.show();
    return scene;
  }

  private final class Chooser implements GuideChooser {
    @Override
    public List<Path> files() {
      return List.copyOf(chosen);
    }

    @Override
    public List<Path> folder() {
      return List.copyOf(chosen);
    }
  }

  Library library() {
    return library;
  }

  AppScene app() {
    return app;
  }

  /** Writes a guide; what the file dialog will then answer with. */
  Path choose(String name, String markdown) throws IOException {
    var file = Files.writeString(folder.resolve(name), markdown);
    chosen.clear();
    chosen.add(file);
    return file;
  }

  /**
   * Drops files on the middle of the window, as another program would after dragging them over it;
   * says whether they were taken.
   */
  boolean drop(Path... files) {
    return FileDrop.on(app.scene(), List.of(files), robot);
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void type(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void click(String actionId) {
    waitUntil("the button " + actionId, () -> isShown("#" + actionId.replace('.', '-')));
    robot.clickOn("#" + actionId.replace('.', '-'));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Clicks the first node that the selector finds. */
  void clickOn(String selector) {
    seeNode(selector);
    robot.clickOn(selector);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Does something to a control, as a click into a window above this one would. */
  <N extends Node> void with(String selector, Class<N> type, Consumer<N> work) {
    seeNode(selector);
    OnScreen.run(() -> work.accept(type.cast(app.scene().getRoot().lookup(selector))));
  }

  /** Waits until words can be read anywhere in the window. */
  void see(String words) {
    waitUntil("the words '" + words + "'", () -> reads(words));
  }

  /** Waits until a node can be seen. */
  void seeNode(String selector) {
    waitUntil(selector, () -> isShown(selector));
  }

  /** Whether words can be read just now. */
  boolean reads(String words) {
    return OnScreen.call(() -> texts(app.scene().getRoot()).anyMatch(text -> text.contains(words)));
  }

  boolean isShown(String selector) {
    return OnScreen.call(
        () -> app.scene().getRoot().lookupAll(selector).stream().anyMatch(Journey::isVisible));
  }

  Optional<Action> action(String id) {
    return OnScreen.call(
        () -> app.shell().actions().stream().filter(each -> each.id().equals(id)).findFirst());
  }

  /** Waits until something is so. */
  void waitUntil(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError(
          "waited in vain for %s; there was %s"
              .formatted(
                  what,
                  OnScreen.call(
                      () ->
                          texts(app.scene().getRoot())
                              .filter(text -> !text.isBlank())
                              .distinct()
                              .toList())),
          late);
    }
  }

  private static Stream<String> texts(Node root) {
    return root.lookupAll("*").stream()
        .filter(Journey::isVisible)
        .map(
            node ->
                switch (node) {
                  case Labeled labeled -> Optional.ofNullable(labeled.getText()).orElse("");
                  case Text text -> text.getText();
                  default -> "";
                });
  }

  private static boolean isVisible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    worker.shutdown();
    library.close();
  }
}
