package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.store.Backup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a busy program at random points. Run with {@code -Dguidebox.kills=500} for the figures in
 * docs/reliability.md.
 */
class RandomKillTest {
  private static final int KILLS = Integer.getInteger("guidebox.kills", 10);
  private static final int MOST_ANSWERS = 20;

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  @Test
  void killedAtRandomPointsNothingAcknowledgedIsLost() throws Exception {
    var file = folder.resolve("library.db");
    var guide = folder.resolve("things.md");
    try (var library = Library.open(file, clock)) {
      library.change(library.settings().withNewPerDay(1000));
      library.importGuides(
          List.of(GuideText.ofQuestions("Things", 40).in(guide)), ImportProgress.UNWATCHED);
    }
    long acknowledged = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      acknowledged += runAndKill(file, guide, kill);

      try (var library = Library.open(file, clock)) {
        long reviews = library.statistics().reviews();
        assertTrue(reviews >= acknowledged, reviews + " of " + acknowledged);
        // At most the answer that was just being acknowledged is there beyond those.
        assertTrue(reviews <= acknowledged + kill, reviews + " of " + acknowledged);
        assertEquals(List.of(), library.check(false).findings());
        assertTrue(library.backups().stream().allMatch(RandomKillTest::isWhole));
      }
    }
  }

  private static boolean isWhole(Backup backup) {
    return backup.cards() > 0;
  }

  // Lets the program give a random number of answers, then kills it in whatever it is doing.
  private static long runAndKill(Path file, Path guide, int seed) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Busy.class.getName(),
                file.toString(),
                guide.toString(),
                String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long answers = 0;
    int wanted = new Random(seed).nextInt(MOST_ANSWERS);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines.readLine();
      while (answers < wanted && lines.readLine() != null) {
        answers++;
      }
      // By its handle, which leaves open what it has already written.
      process.toHandle().destroyForcibly();
      while (lines.readLine() != null) {
        answers++;
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
    return answers;
  }
}
