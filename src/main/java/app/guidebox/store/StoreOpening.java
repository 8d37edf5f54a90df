package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens a library's file, or says in one sentence why not, having changed nothing. */
final class StoreOpening {
  // Long enough for another program's backup or check to let go of the file.
  private static final int BUSY_MILLIS = 5_000;

  // Checked in the time of a few frames.
  private static final long ALWAYS_CHECKED_BYTES = 16L * 1024 * 1024;

  // So many pages (16 MB) the log may have before it is carried over into the file: about every
  // four
  // hundred answers, so that of a hundred answers not even one has to wait for that.
  private static final int LOG_PAGES = 4_000;

  /** Tells SQLite that nobody writes the file, so that it needs no files beside it. */
  private static final String IMMUTABLE = "?immutable=1";

  private static final Set<PosixFilePermission> WRITE =
      PosixFilePermissions.fromString("-w--w--w-");

  private StoreOpening() {}

  static Store toWrite(Path path, Clock clock) {
    var file = path.toAbsolutePath().normalize();
    refuseFolder(file);
    makeFolder(file);
    refuseReadOnly(file);
    var lock = LibraryLock.take(file);
    boolean created = isNew(file);
    boolean opened = false;
    try {
      if (!created) {
        try (var database = inspect(file)) {
          refuseDamage(database);
        }
      }
      var connection = connect(file, uri(file), writable());
      var database = new Database(file, connection, true, Presence.of(file)::require);
      try {
        if (!created && Migrations.versionOf(database) < Migrations.newest()) {
          new Backups(file, clock).make();
        }
        Migrations.run(database);
        database.script("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        opened = true;
        return new Store(database, lock, clock);
      } finally {
        if (!opened) {
          database.close();
        }
      }
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  static Store toRead(Path path, Clock clock) {
    var file = path.toAbsolutePath().normalize();
    refuseFolder(file);
    if (!Files.exists(file)) {
      throw new LibraryException(
          Reason.ABSENT, "There is no library %s: import a guide into it first.".formatted(file));
    }
    int version;
    try (var database = inspect(file)) {
      version = Migrations.versionOf(database);
    }
    if (version < Migrations.newest()) {
      toWrite(file, clock).close();
    }
    return new Store(readOnly(file), () -> {}, clock);
  }

  // Looks without touching: neither the journal mode nor a recovery may change a foreign file, and
  // no file of SQLite's may be left beside it.
  private static Database inspect(Path file) {
    var uri = hasLog(file) ? uri(file) : uri(file) + IMMUTABLE;
    var database = new Database(file, connect(file, uri, readOnly()), false);
    boolean fine = false;
    try {
      Migrations.versionOf(database);
      fine = true;
      return database;
    } finally {
      if (!fine) {
        database.close();
      }
    }
  }

  // A large file is looked over only after a program that used it did not end in order.
  private static void refuseDamage(Database database) {
    var file = database.file();
    if (hasLog(file) || file.toFile().length() <= ALWAYS_CHECKED_BYTES) {
      var fault = database.one("PRAGMA quick_check(1)", row -> row.text(1));
      if (!fault.equals("ok")) {
        throw LibraryException.damaged(file, fault.replace('\n', ' '));
      }
    }
  }

  /** Opens a file to be looked into; whether it is a library is not known yet. */
  static Database readOnly(Path file) {
    return new Database(file, connect(file, uriToRead(file), readOnly()), false);
  }

  private static SQLiteConfig writable() {
    var config = common();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    return config;
  }

  private static SQLiteConfig readOnly() {
    var config = common();
    config.setReadOnly(true);
    return config;
  }

  private static SQLiteConfig common() {
    var config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setGetGeneratedKeys(false);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    return config;
  }

  private static Connection connect(Path file, String uri, SQLiteConfig config) {
    try {
      return JDBC.createConnection(JDBC.PREFIX + uri, config.toProperties());
    } catch (SQLException e) {
      throw SqlErrors.about(file, e);
    }
  }

  // As a URI, so that no character of a path is taken for a setting of the driver.
  private static String uri(Path file) {
    return "file:" + file.toUri().getRawPath();
  }

  // Where nothing can be written beside the file, SQLite must be told that nobody else does either.
  private static String uriToRead(Path file) {
    return !hasLog(file) && isReadOnly(file) ? uri(file) + IMMUTABLE : uri(file);
  }

  // Whether a program has it open, or did not end in order. Reading alone leaves an empty log.
  private static boolean hasLog(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal").toFile().length() > 0;
  }

  private static boolean isNew(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static void refuseFolder(Path file) {
    if (Files.isDirectory(file)) {
      throw new LibraryException(
          Reason.NOT_A_LIBRARY, "%s is a folder: name a file in it.".formatted(file));
    }
  }

  private static void makeFolder(Path file) {
    var folder = file.getParent();
    if (folder == null || Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (AccessDeniedException e) {
      throw LibraryException.readOnly(file);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  // The learner's own marks count, even for a user such as root whom the system lets write anyway.
  private static void refuseReadOnly(Path file) {
    if (isReadOnly(file)) {
      throw LibraryException.readOnly(file);
    }
  }

  private static boolean isReadOnly(Path file) {
    var folder = file.getParent();
    return (Files.exists(file) && !isWritable(file)) || (folder != null && !isWritable(folder));
  }

  private static boolean isWritable(Path path) {
    if (!Files.isWritable(path)) {
      return false;
    }
    try {
      return Files.getPosixFilePermissions(path).stream().anyMatch(WRITE::contains);
    } catch (UnsupportedOperationException e) {
      return true;
    } catch (IOException e) {
      throw failed(path, e);
    }
  }

  private static LibraryException failed(Path file, IOException e) {
    return new LibraryException(
        Reason.FAILED,
        "The library %s cannot be used (%s): check its folder and disk."
            .formatted(file, e.getMessage()),
        e);
  }
}
