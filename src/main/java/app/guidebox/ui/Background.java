package app.guidebox.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work that takes longer than a frame off the screen's thread, and brings progress, results
 * and errors back to it.
 *
 * <p>Both threads are given; {@link #onThisThread} runs everything at once on the caller's, for
 * tests and the tour.
 */
public final class Background {
  private final Executor worker;
  private final Executor screen;
  private final Function<? super Exception, String> sentences;

  /**
   * Runs work on these threads.
   *
   * @param worker where the work is done
   * @param screen where its properties and callbacks run; {@code Platform::runLater} in the app
   * @param sentences what to tell the learner about an error, and what to do next
   */
  public Background(
      Executor worker, Executor screen, Function<? super Exception, String> sentences) {
    this.worker = worker;
    this.screen = screen;
    this.sentences = sentences;
  }

  /**
   * Runs each piece of work to its end before {@link #start} returns; errors speak for themselves.
   */
  public static Background onThisThread() {
    return new Background(
        Runnable::run, Runnable::run, error -> String.valueOf(error.getMessage()));
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
   * @param failed gets a sentence for the learner instead, on the screen's thread
   */
  public <T> BackgroundTask start(
      Job<? extends T> job, Consumer<? super T> done, Consumer<String> failed) {
    var task = new BackgroundTask();
    worker.execute(() -> run(job, task, done, failed));
    return task;
  }

  private <T> void run(
      Job<? extends T> job,
      BackgroundTask task,
      Consumer<? super T> done,
      Consumer<String> failed) {
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
      Consumer<String> failed) {
    try {
      T result = job.run(progressOf(task));
      return () -> done.accept(result);
    } catch (Exception error) {
      var sentence = sentences.apply(error);
      return () -> failed.accept(sentence);
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
