package app.guidebox.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs work that takes longer than a frame off the screen's thread, and brings progress, results
 * and errors back to it.
 *
 * <p>Both threads are given, so that a test runs everything on its own: {@code new
 * Background(Runnable::run, Runnable::run)}.
 */
public final class Background {
  private final Executor worker;
  private final Executor screen;

  /**
   * @param worker where the work is done
   * @param screen where its properties and callbacks run; {@code Platform::runLater} in the app
   */
  public Background(Executor worker, Executor screen) {
    this.worker = worker;
    this.screen = screen;
  }

  /** Work that yields a result. */
  @FunctionalInterface
  public interface Job<T> {
    /** Does the work, telling now and then how far it is. */
    T run(Progress progress) throws Exception;
  }

  /** How a job tells how far it is, and learns that it is no longer wanted. */
  public interface Progress {
    /**
     * Tells how far the work is.
     *
     * @param fraction from 0 to 1
     * @param doing what is being done, for the learner to read
     */
    void report(double fraction, String doing);

    /** Whether the learner has asked it to stop. */
    boolean cancelled();
  }

  /**
   * Starts the work; call it on the screen's thread.
   *
   * @param done gets the result, on the screen's thread
   * @param failed gets the error instead, on the screen's thread
   */
  public <T> BackgroundTask start(
      Job<? extends T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
    var task = new BackgroundTask();
    worker.execute(() -> run(job, task, done, failed));
    return task;
  }

  private <T> void run(
      Job<? extends T> job,
      BackgroundTask task,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    Runnable callback = outcome(job, task, done, failed);
    screen.execute(
        () -> {
          task.finish();
          callback.run();
        });
  }

  private <T> Runnable outcome(
      Job<? extends T> job,
      BackgroundTask task,
      Consumer<? super T> done,
      Consumer<? super Exception> failed) {
    try {
      T result = job.run(progressOf(task));
      return () -> done.accept(result);
    } catch (Exception error) {
      return () -> failed.accept(error);
    }
  }

  private Progress progressOf(BackgroundTask task) {
    return new Progress() {
      @Override
      public void report(double fraction, String doing) {
        screen.execute(() -> task.show(fraction, doing));
      }

      @Override
      public boolean cancelled() {
        return task.isCancelled();
      }
    };
  }
}
