package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Turns what SQLite says into what the learner can do. */
final class SqlErrors {
  // Primary result codes: the low byte of https://sqlite.org/rescode.html.
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private SqlErrors() {}

  static LibraryException about(Path file, SQLException error) {
    int code = error instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
    return switch (code) {
      case BUSY, LOCKED ->
          new LibraryException(
              Reason.IN_USE,
              "The library %s is busy in another program: close it and try again.".formatted(file),
              error);
      case READONLY -> LibraryException.readOnly(file);
      case CORRUPT -> LibraryException.damaged(file, "its pages do not fit together");
      case NOTADB -> LibraryException.notALibrary(file);
      case FULL ->
          new LibraryException(
              Reason.DISK_FULL,
              "The disk that holds %s is full: nothing was changed; make room and try again."
                  .formatted(file),
              error);
      case CANTOPEN ->
          new LibraryException(
              Reason.FAILED,
              "The library %s cannot be opened: check that its folder exists and is yours."
                  .formatted(file),
              error);
      default ->
          new LibraryException(
              Reason.FAILED,
              "The library %s could not be used (%s): nothing was changed."
                  .formatted(file, error.getMessage()),
              error);
    };
  }
}
