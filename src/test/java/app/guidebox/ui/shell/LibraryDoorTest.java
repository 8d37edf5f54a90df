package app.guidebox.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.shell.LibraryDoor.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDoorTest {
  private static final int PAGE = 4096;

  @TempDir Path folder;

  @Test
  void damagedLibraryOffersItsNewestBackup() throws IOException {
    damagedWithABackup();

    var damaged = assertInstanceOf(Opened.Damaged.class, door().open());

    assertEquals(2, damaged.newest().orElseThrow().cards());
  }

  @Test
  void restoredLibraryIsOpenAndTellsWhatWasDone() throws IOException {
    damagedWithABackup();
    var door = door();
    var damaged = (Opened.Damaged) door.open();

    var opened = door.restore(Optional.empty(), damaged.newest().orElseThrow().file(), true);

    var ready = assertInstanceOf(Opened.Ready.class, opened);
    try (var library = ready.library()) {
      assertEquals(2, library.decks().getFirst().total());
      assertTrue(ready.news().orElseThrow().startsWith("Your library now has 2 cards"));
    }
  }

  @Test
  void openLibraryReturnsToACopyAndTheFormerFileCanBeHadBack() throws IOException {
    var library = SampleLibrary.withTwoCards(folder);
    var copy = library.backUp();
    library.study(Optional.empty()).answer(Verdict.GOOD, Duration.ofSeconds(2));

    var opened = door().restore(Optional.of(library), copy.file(), false);

    try (var restored = ((Opened.Ready) opened).library()) {
      assertEquals(0, restored.statistics().reviews());
      assertEquals(1, rescue().setAside().getFirst().reviews());
    }
  }

  @Test
  void copyThatCannotBeRestoredLeavesTheLibraryOpen() throws IOException {
    var library = SampleLibrary.withTwoCards(folder);

    var opened = door().restore(Optional.of(library), folder.resolve("none.db"), false);

    var ready = assertInstanceOf(Opened.Ready.class, opened);
    try (var still = ready.library()) {
      assertEquals(1, still.decks().size());
      assertTrue(ready.news().orElseThrow().contains("nothing was restored"));
    }
  }

  private void damagedWithABackup() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      library.backUp();
    }
    var file = folder.resolve("library.db");
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, bytes.length / 2, (byte) 0x5a);
    Files.write(file, bytes);
  }

  private LibraryDoor door() {
    return new LibraryDoor(
        () -> Library.open(folder.resolve("library.db"), SampleLibrary.CLOCK), rescue());
  }

  private Rescue rescue() {
    return new Rescue(folder.resolve("library.db"), SampleLibrary.CLOCK);
  }
}
