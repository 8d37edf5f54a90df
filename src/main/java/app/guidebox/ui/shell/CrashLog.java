package app.guidebox.ui.shell;

import app.guidebox.ui.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Keeps what went wrong unexpectedly in a file, and tells the learner calmly where it is. */
public final class CrashLog {
  private final Path file;
  private final InstantSource time;
  private final PrintStream err;

  /**
   * A log in that file, which is made when it is first needed.
   *
   * @param err gets the details where the file cannot be written
   */
  public CrashLog(Path file, InstantSource time, PrintStream err) {
    this.file = file;
    this.time = time;
    this.err = err;
  }

  /**
   * Writes an error's details to the file.
   *
   * @return the sentence for the learner
   */
  public String record(Throwable error) {
    var details = new StringWriter();
    details.append(time.instant().toString()).append(' ');
    error.printStackTrace(new PrintWriter(details, true));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file, details.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Messages.text("crash.sentence", file);
    } catch (IOException unwritable) {
      err.println(details);
      return Messages.text("crash.sentence.unlogged", file);
    }
  }

  /** Shows a dialog over the stage whenever something goes wrong that nothing else answers for. */
  void watch(Stage stage) {
    Thread.setDefaultUncaughtExceptionHandler(
        (_, error) -> {
          var sentence = record(error);
          err.println(sentence);
          Platform.runLater(() -> CrashDialog.show(stage, sentence, file));
        });
  }
}
