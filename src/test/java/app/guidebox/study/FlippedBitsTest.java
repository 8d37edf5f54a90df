package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kilobyte of flipped bits anywhere in a library: noticed, unless it held nothing. */
class FlippedBitsTest {
  private static final int COPIES = Integer.getInteger("guidebox.flips", 60);
  private static final int BYTES = 1024;

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  @Test
  void kilobyteOfFlippedBitsIsNoticedOrHarmless() throws IOException {
    var whole = makeLibrary();
    var contents = contents(whole);
    var bytes = Files.readAllBytes(whole);
    int noticed = 0;
    for (int copy = 0; copy < COPIES; copy++) {
      var file = folder.resolve(copy + ".db");
      var flipped = flip(bytes, new Random(copy));
      Files.write(file, flipped);
      try {
        assertEquals(contents, contents(file));
      } catch (LibraryException e) {
        noticed++;
        assertTrue(Set.of(Reason.DAMAGED, Reason.NOT_A_LIBRARY).contains(e.reason()), e.sentence());
        assertTrue(e.sentence().contains("guidebox restore"), e.sentence());
        assertArrayEquals(flipped, Files.readAllBytes(file));
      }
    }
    assertTrue(noticed > 0, "nothing was hit");
  }

  private Path makeLibrary() {
    var file = folder.resolve("library.db");
    try (var library = Library.open(file, clock)) {
      var guide = GuideText.ofQuestions("Things", 200).in(folder.resolve("things.md"));
      library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
      for (var due : library.due(Optional.empty())) {
        library.answer(due.card().id(), Verdict.GOOD, Duration.ofSeconds(4));
      }
    }
    return file;
  }

  private List<Object> contents(Path file) {
    try (var library = Library.open(file, clock)) {
      var contents = new ArrayList<Object>(library.decks());
      for (var card : library.search("", 0, Integer.MAX_VALUE).cards()) {
        contents.add(card);
        contents.add(library.reviews(card.card().id()));
      }
      return contents;
    }
  }

  private static byte[] flip(byte[] bytes, Random random) {
    var flipped = bytes.clone();
    int from = random.nextInt(bytes.length - BYTES);
    for (int i = from; i < from + BYTES; i++) {
      flipped[i] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return flipped;
  }
}
