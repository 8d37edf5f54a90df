package app.guidebox.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.guidebox.store.LibraryException.Reason;
import app.guidebox.study.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOpeningTest {
  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  private Path file() {
    return folder.resolve("library.db");
  }

  private void make() {
    Store.open(file(), clock).close();
  }

  private static void run(Path file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private LibraryException refusal() {
    return assertThrows(LibraryException.class, () -> Store.open(file(), clock));
  }

  private void assertRefusedUntouched(Reason reason) throws IOException {
    var before = Files.readAllBytes(file());
    assertEquals(reason, refusal().reason());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void newLibraryIsMadeWithItsFolders() {
    var deep = folder.resolve("a b").resolve("c?d#e%f").resolve("library.db");

    try (var store = Store.open(deep, clock)) {
      assertTrue(store.isUntouched());
      store.journal().begin(ActionKind.ADD, "something");
    }
    try (var store = Store.open(deep, clock)) {
      assertFalse(store.isUntouched());
    }
  }

  @Test
  void libraryOfANewerGuideboxIsLeftAlone() throws Exception {
    make();
    run(file(), "PRAGMA user_version = 99");

    assertRefusedUntouched(Reason.TOO_NEW);
    assertTrue(refusal().sentence().contains("newer Guidebox"));
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws Exception {
    run(file(), "CREATE TABLE recipe (name TEXT)");

    assertRefusedUntouched(Reason.NOT_A_LIBRARY);
  }

  @Test
  void folderIsNoLibrary() throws Exception {
    Files.createDirectory(file());

    assertEquals(Reason.NOT_A_LIBRARY, refusal().reason());
  }

  @Test
  void readOnlyLibraryCanBeReadButNotWritten() throws Exception {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    make();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));

    assertRefusedUntouched(Reason.READ_ONLY);
    try (var store = Store.read(file(), clock)) {
      assertTrue(store.decks().all().isEmpty());
    }
  }

  @Test
  void readOnlyFolderIsSaidToBeSo() throws Exception {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    make();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertRefusedUntouched(Reason.READ_ONLY);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void lockEndsWithTheStore() {
    make();
    try (var first = Store.open(file(), clock)) {
      assertEquals(Reason.IN_USE, refusal().reason());
      assertTrue(first.decks().all().isEmpty());
    }
    make();
  }

  @Test
  void migrationsAreFollowedByTheirVersion() throws Exception {
    make();

    assertEquals(Migrations.newest(), version());
  }

  private int version() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement();
        var version = statement.executeQuery("PRAGMA user_version")) {
      return version.getInt(1);
    }
  }

  @Test
  void libraryOfAnOlderGuideboxIsBackedUpAndBroughtUpToDate() throws Exception {
    try (var script = Migrations.class.getResourceAsStream("migrations/001-library.sql")) {
      run(file(), new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    run(file(), "PRAGMA user_version = 1");
    run(file(), "PRAGMA application_id = " + Migrations.APPLICATION_ID);

    try (var store = Store.open(file(), clock)) {
      assertEquals(1, store.backups().list().size());
      assertEquals(List.of(), store.check(false).findings());
    }
    assertEquals(Migrations.newest(), version());
  }

  @Test
  void libraryThatIsDeletedWhileItIsOpenTakesNothingMore() throws Exception {
    try (var store = Store.open(file(), clock)) {
      Files.delete(file());

      var refusal =
          assertThrows(
              LibraryException.class, () -> store.writing(() -> store.settings().put(Map.of())));

      assertTrue(refusal.sentence().contains("was moved or deleted"), refusal.sentence());
      assertFalse(Files.exists(file()));
    }
  }

  @Test
  void libraryWhoseFolderIsMovedAwayAndReplacedTakesNothingMore() throws Exception {
    var own = Files.createDirectory(folder.resolve("own"));
    try (var store = Store.open(own.resolve("library.db"), clock)) {
      Files.move(own, folder.resolve("elsewhere"));
      Files.createDirectory(own);
      Files.writeString(own.resolve("library.db"), "something else");

      assertThrows(
          LibraryException.class, () -> store.writing(() -> store.settings().put(Map.of())));

      assertEquals("something else", Files.readString(own.resolve("library.db")));
    }
  }

  @Test
  void reviewLogRefusesToBeChanged() throws Exception {
    make();
    run(file(), "INSERT INTO deck (id, name, origin, file) VALUES (x'01', '', '', '')");
    run(file(), "INSERT INTO card (id, deck, position) VALUES (x'02', 1, 0)");
    run(file(), "INSERT INTO action (kind, at, offset) VALUES ('answer', 0, 0)");
    run(file(), "INSERT INTO rules (line) VALUES ('')");
    run(
        file(),
        "INSERT INTO review VALUES (1, x'03', 1, 0, 0, 0, 1, 0, NULL, NULL, 0, 1, 1, 0, 0, 0, 1)");

    assertThrows(SQLException.class, () -> run(file(), "DELETE FROM review"));
    assertThrows(SQLException.class, () -> run(file(), "UPDATE review SET verdict = 0"));
  }
}
