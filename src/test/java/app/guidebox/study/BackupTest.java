package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  private Path file() {
    return folder.resolve("library.db");
  }

  private Library open() {
    return Library.open(file(), clock);
  }

  private Rescue rescue() {
    return new Rescue(file(), clock);
  }

  private void importThings(Library library, int questions) {
    var guide = GuideText.ofQuestions("Things", questions).in(folder.resolve("things.md"));
    library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
  }

  private static void answer(Library library, int cards) {
    var session = library.study(Optional.empty());
    for (int i = 0; i < cards; i++) {
      session.answer(Verdict.GOOD, TAKEN);
    }
  }

  private void damage() throws IOException {
    var bytes = Files.readAllBytes(file());
    var random = new Random(1);
    for (int i = 0; i < 1024; i++) {
      bytes[4096 + random.nextInt(bytes.length - 4096)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file(), bytes);
  }

  @Test
  void backupIsListedWithWhatItHolds() {
    try (var library = open()) {
      importThings(library, 5);
      answer(library, 2);

      library.backUp();

      var backup = library.backups().getFirst();
      assertEquals(5, backup.cards());
      assertEquals(2, backup.reviews());
      assertEquals(clock.instant(), backup.at());
      assertTrue(backup.bytes() > 0);
    }
  }

  @Test
  void backupsByThemselvesAreHalfAnHourApart() {
    try (var library = open()) {
      assertTrue(library.backUpIfDue().isPresent());
      clock.pass(Duration.ofMinutes(29));
      assertTrue(library.backUpIfDue().isEmpty());
      clock.pass(Duration.ofMinutes(1));
      assertTrue(library.backUpIfDue().isPresent());
    }
  }

  @Test
  void backupsOfAClockThatWasAheadDoNotPushOutNewOnes() {
    try (var library = open()) {
      clock.pass(300);
      for (int day = 0; day < 40; day++) {
        clock.pass(-1);
        library.backUp();
      }
      clock.pass(-260);

      assertTrue(library.backUpIfDue().isPresent());
      clock.pass(1);
      var newest = library.backUp();

      assertTrue(library.backups().contains(newest));
      assertEquals(
          2, library.backups().stream().filter(each -> !each.at().isAfter(newest.at())).count());
    }
  }

  @Test
  void libraryThatWasStudiedIsBackedUpWhenItIsClosed() {
    try (var library = open()) {
      importThings(library, 5);
    }
    assertTrue(rescue().backups().isEmpty());

    try (var library = open()) {
      answer(library, 2);
    }
    assertEquals(2, rescue().backups().getFirst().reviews());
  }

  @Test
  void importIntoAUsedLibraryBacksItUpFirst() {
    try (var library = open()) {
      importThings(library, 5);
      assertTrue(library.backups().isEmpty());
      answer(library, 1);

      importThings(library, 6);

      assertEquals(1, library.backups().size());
      assertEquals(5, library.backups().getFirst().cards());
    }
  }

  @Test
  void restoringGoesBackAndCanItselfBeTakenBack() {
    try (var library = open()) {
      importThings(library, 5);
      library.backUp();
      answer(library, 3);
    }

    var done = rescue().restore(rescue().backups().getFirst().file(), false);
    try (var library = open()) {
      assertEquals(0, library.statistics().reviews());
    }

    clock.pass(1);
    rescue().restore(done.aside(), false);
    try (var library = open()) {
      assertEquals(3, library.statistics().reviews());
    }
  }

  @Test
  void damagedLibraryIsNotOpenedAndNotMadeWorse() throws IOException {
    try (var library = open()) {
      importThings(library, 30);
    }
    damage();
    var before = Files.readAllBytes(file());

    var refusal = assertThrows(LibraryException.class, this::open);

    assertEquals(Reason.DAMAGED, refusal.reason());
    assertTrue(refusal.sentence().contains("guidebox restore"));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file())));
  }

  @Test
  void truncatedLibraryIsNotOpened() throws IOException {
    try (var library = open()) {
      importThings(library, 30);
    }
    var bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2));

    var refusal = assertThrows(LibraryException.class, this::open);

    assertEquals(Reason.DAMAGED, refusal.reason());
  }

  @Test
  void newestGoodBackupIsOfferedAndNewerReviewsAreSalvaged() throws IOException {
    try (var library = open()) {
      importThings(library, 20);
      answer(library, 5);
      library.backUp();
      clock.pass(Duration.ofHours(1));
      library.backUp();
      answer(library, 10);
    }
    Files.writeString(rescue().backups().getFirst().file(), "This is no backup any more.");
    cutOff(1);

    var backup = rescue().newestGood().orElseThrow();
    assertEquals(5, backup.reviews());
    var done = rescue().restore(backup.file(), true);

    assertEquals(10, done.salvaged());
    try (var library = open()) {
      assertEquals(15, library.statistics().reviews());
      assertTrue(library.check(false).isFine());
    }
  }

  // The last pages are those of the newest rows of some table or index.
  private void cutOff(int pages) throws IOException {
    var bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length - pages * 4096));
  }

  @Test
  void damagedBackupIsNotRestored() throws IOException {
    try (var library = open()) {
      importThings(library, 5);
      library.backUp();
    }
    var backup = rescue().backups().getFirst().file();
    Files.write(backup, Arrays.copyOf(Files.readAllBytes(backup), 8192));

    assertThrows(LibraryException.class, () -> rescue().restore(backup, false));

    try (var library = open()) {
      assertEquals(5, library.statistics().cards());
    }
  }
}
