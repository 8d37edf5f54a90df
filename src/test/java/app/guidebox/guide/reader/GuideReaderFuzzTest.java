package app.guidebox.guide.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.extract.Extractors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads any bytes as a guide: it may refuse them with a sentence, and does nothing worse.
 *
 * <p>Without a setting the inputs beside this class are replayed. A longer run looks for new ones:
 * {@code JAZZER_FUZZ=1 mvn test -Dtest=GuideReaderFuzzTest}.
 */
class GuideReaderFuzzTest {
  @TempDir private static Path folder = Path.of("");

  private final Extractors extractors = new Extractors();

  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadOrRefusedWithASentence(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("guide.md"), bytes);

    try {
      var guide = new GuideReader().read(file).understood();
      var extraction = extractors.extract(guide);

      int lines = guide.lines().size();
      assertTrue(extraction.cards().stream().allMatch(card -> card.source().endLine() <= lines));
      assertTrue(extraction.cards().stream().noneMatch(card -> card.back().isBlank()));
    } catch (UnreadableGuideException e) {
      assertTrue(String.valueOf(e.getMessage()).endsWith("."));
    }
  }
}
