package app.guidebox.study;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/** The file that keeps the details of what went wrong unexpectedly. */
public final class ErrorLog {
  private static final String NAME = "guidebox.log";

  private final Path file;
  private final InstantSource time;

  /** A log in that file, which is made when it is first needed. */
  public ErrorLog(Path file, InstantSource time) {
    this.file = file;
    this.time = time;
  }

  /** The log that belongs to a library: it lies beside it. */
  public static ErrorLog beside(Path library, InstantSource time) {
    return new ErrorLog(library.resolveSibling(NAME), time);
  }

  /** Where the details are. */
  public Path file() {
    return file;
  }

  /**
   * Adds an error with its time and everything that led to it.
   *
   * @throws IOException if the file cannot be written
   */
  public void append(Throwable error) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, details(error), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** What {@link #append} writes. */
  public String details(Throwable error) {
    var text = new StringWriter();
    text.append(time.instant().toString()).append(' ');
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
