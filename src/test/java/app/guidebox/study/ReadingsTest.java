package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
  @TempDir Path folder;
  private final Readings readings = new Readings();

  @Test
  void unchangedFileIsReadOnce() throws Exception {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));
    var first = readings.of(guide);

    Files.writeString(guide, Files.readString(guide));

    assertSame(first, readings.of(guide));
  }

  @Test
  void changeIsSeenAlsoWhenSizeAndTimeStayTheSame() throws Exception {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));
    var time = Files.getLastModifiedTime(guide);
    var first = readings.of(guide);

    Files.writeString(guide, Files.readString(guide).replace("Three", "Seven"));
    Files.setLastModifiedTime(guide, time);

    var second = readings.of(guide);
    assertNotSame(first, second);
    assertEquals("Seven things", second.guide().title());
  }

  @Test
  void previewedImportTakesWhatTheFileHoldsByThen() throws IOException {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));
    try (var library =
        Library.open(folder.resolve("library.db"), TestClock.at("2026-03-02T10:00"))) {
      var preview = library.previewImport(List.of(guide), ImportProgress.UNWATCHED);
      GuideText.ofQuestions("Five things", 5).in(guide);

      var report = library.importGuides(preview, ImportProgress.UNWATCHED);

      assertEquals(3, preview.report().guides().getFirst().added());
      assertEquals(5, report.guides().getFirst().added());
      assertEquals("Five things", library.decks().getFirst().deck().name());
    }
  }
}
