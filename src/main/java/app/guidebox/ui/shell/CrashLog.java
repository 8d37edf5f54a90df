package app.guidebox.ui.shell;

import app.guidebox.study.ErrorLog;
import app.guidebox.ui.Messages;
import java.io.IOException;
import java.io.PrintStream;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Keeps what went wrong unexpectedly in a file, and tells the learner calmly where it is. */
public final class CrashLog {
  private final ErrorLog log;
  private final PrintStream err;

  /**
   * Keeps the errors in that log.
   *
   * @param err gets the details where the log cannot be written
   */
  public CrashLog(ErrorLog log, PrintStream err) {
    this.log = log;
    this.err = err;
  }

  /**
   * Writes an error's details to the file.
   *
   * @return the sentence for the learner
   */
  public String record(Throwable error) {
    try {
      log.append(error);
      return Messages.text("crash.sentence", log.file());
    } catch (IOException unwritable) {
      err.println(log.details(error));
      return Messages.text("crash.sentence.unlogged", log.file());
    }
  }

  /** Shows a dialog over the stage whenever something goes wrong that nothing else answers for. */
  void watch(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, error) -> {
          var sentence = record(error);
          err.println(sentence);
          Platform.runLater(() -> CrashDialog.show(stage, sentence, log.file()));
        });
  }
}
