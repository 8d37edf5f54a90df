package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Brings a library's schema up to date: the scripts beside this class, in order, each in a
 * transaction of its own together with the new {@code user_version}.
 */
final class Migrations {
  /** Marks a SQLite file as a Guidebox library: the letters GBOX. */
  static final int APPLICATION_ID = 0x47424f58;

  private static final List<String> SCRIPTS =
      List.of(
          "001-library.sql",
          "002-queue.sql",
          "003-deck-names.sql",
          "004-search-index.sql",
          "005-wishes.sql");

  private Migrations() {}

  /** The schema's version in this Guidebox. */
  static int newest() {
    return SCRIPTS.size();
  }

  /**
   * The schema's version in the file; 0 for a new one.
   *
   * @throws LibraryException if the file is something else or newer than this Guidebox
   */
  static int versionOf(Database database) {
    int version = (int) database.count("PRAGMA user_version");
    long application = database.count("PRAGMA application_id");
    boolean empty = database.count("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !empty) {
      throw LibraryException.notALibrary(database.file());
    }
    if (version > newest()) {
      throw new LibraryException(
          Reason.TOO_NEW,
          "The library %s is from a newer Guidebox (version %d, this one knows %d): update Guidebox."
              .formatted(database.file(), version, newest()));
    }
    return empty ? 0 : version;
  }

  static void run(Database database) {
    for (int version = versionOf(database); version < newest(); version++) {
      int next = version + 1;
      String script = script(SCRIPTS.get(version));
      database.writing(
          () -> {
            database.script(script);
            database.script("PRAGMA application_id = " + APPLICATION_ID);
            database.script("PRAGMA user_version = " + next);
          });
    }
  }

  private static String script(String name) {
    try (var stream = Migrations.class.getResourceAsStream("migrations/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the migration " + name + " is not in the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
