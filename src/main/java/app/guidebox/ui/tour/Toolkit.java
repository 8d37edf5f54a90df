package app.guidebox.ui.tour;

import app.guidebox.ui.QuietToolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** JavaFX seen from another thread. */
final class Toolkit {
  /** Lists and wrapped text find their size within this many frames. */
  private static final int FRAMES_TO_SETTLE = 4;

  private Toolkit() {}

  /** Starts JavaFX without a display; does nothing where it runs already. */
  static void startHeadless() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("prism.lcdtext", "false");
    System.setProperty("java.awt.headless", "true");
    QuietToolkit.hush();
    var started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException alreadyRunning) {
      Platform.runLater(started::countDown);
    }
    Platform.setImplicitExit(false);
    started.await();
  }

  /** Does the work on the screen's thread and waits for its result. */
  static <T> T call(Callable<T> work) throws InterruptedException {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception error) {
            result.completeExceptionally(error);
          }
        });
    try {
      return result.get();
    } catch (ExecutionException error) {
      throw new IllegalStateException("the screen's thread failed", error.getCause());
    }
  }

  /** Waits until what was changed has been laid out. */
  static void settle() throws InterruptedException {
    var settled = new CountDownLatch(1);
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                if (++frames == FRAMES_TO_SETTLE) {
                  stop();
                  settled.countDown();
                }
              }
            }.start());
    settled.await();
  }
}
