package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardId;
import app.guidebox.guide.extract.Extractors;
import app.guidebox.store.Backup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a busy program at random points. Run with {@code -Dguidebox.kills=500} for the figures in
 * docs/reliability.md.
 */
class RandomKillTest {
  private static final int KILLS = Integer.getInteger("guidebox.kills", 10);
  private static final int MOST_ANSWERS = 20;
  private static final int MOST_MILLIS = 30;

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
    var acknowledged = new HashMap<CardId, Integer>();
    for (int kill = 1; kill <= KILLS; kill++) {
      runAndKill(file, guide, kill).forEach(card -> acknowledged.merge(card, 1, Integer::sum));

      try (var library = Library.open(file, clock)) {
        acknowledged.forEach(
            (card, answers) -> assertTrue(library.reviews(card).size() >= answers));
        // At most the answer that was just being acknowledged is there beyond those.
        int sum = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(library.statistics().reviews() <= sum + kill, "more reviews than answers");
        assertNoHalfImport(library);
        assertEquals(List.of(), library.check(false).findings());
        assertTrue(library.backups().stream().allMatch(RandomKillTest::isWhole));
      }
    }
  }

  // The cards are just those of the text that the library has as the guide's.
  private static void assertNoHalfImport(Library library) {
    for (var deck : library.decks()) {
      var guide = library.guide(deck.deck().id()).guide();
      assertEquals(new Extractors().extract(guide).cards().size(), deck.total());
    }
  }

  private static boolean isWhole(Backup backup) {
    return backup.cards() > 0;
  }

  private static String textOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Lets the program give a random number of answers, then kills it in whatever it is doing.
  private List<CardId> runAndKill(Path file, Path guide, int seed)
      throws IOException, InterruptedException {
    var errors = folder.resolve("errors");
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
            .redirectError(errors.toFile())
            .start();
    var answers = new ArrayList<CardId>();
    var random = new Random(seed);
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("open", lines.readLine());
      int wanted = random.nextInt(MOST_ANSWERS);
      while (answers.size() < wanted) {
        var line = lines.readLine();
        assertNotNull(line, () -> "it ended by itself: " + textOf(errors));
        answers.add(CardId.parse(line));
      }
      assertFalse(process.waitFor(random.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS));
      // By its handle, which leaves open what it has already written.
      process.toHandle().destroyForcibly();
      lines.lines().forEach(line -> answers.add(CardId.parse(line)));
    } finally {
      process.destroyForcibly().onExit().join();
    }
    return answers;
  }
}
