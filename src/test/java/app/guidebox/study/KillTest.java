package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that was shown as taken is on the disk, whatever happens right after. */
class KillTest {
  private static final int KILLS = 20;

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  @Test
  void killedRightAfterAnAnswerNothingIsLost() throws Exception {
    var file = folder.resolve("library.db");
    var guide = GuideText.ofQuestions("Many things", 40).in(folder.resolve("many.md"));
    try (var library = Library.open(file, clock)) {
      library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
      library.change(library.settings().withNewPerDay(40));
    }

    for (int kill = 1; kill <= KILLS; kill++) {
      var acknowledged = answerInAnotherProcessAndKillIt(file);

      try (var library = Library.open(file, clock)) {
        assertEquals(kill, library.statistics().reviews());
        assertTrue(
            library.due(Optional.empty()).stream()
                .noneMatch(each -> each.card().id().equals(acknowledged)));
        assertTrue(library.check(false).isFine());
      }
    }
  }

  private static CardId answerInAnotherProcessAndKillIt(Path file) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Answerer.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      var line = lines.readLine();
      process.destroyForcibly();
      return CardId.parse(String.valueOf(line));
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Answers one card, says which, and waits to be killed. */
  static final class Answerer {
    private Answerer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      var library = Library.open(Path.of(arguments[0]), TestClock.at("2026-03-02T10:00"));
      var session = library.study(Optional.empty());
      var card = session.current().orElseThrow().card().id();
      session.answer(Verdict.GOOD, Duration.ofSeconds(3));
      System.out.println(card);
      System.in.read();
    }
  }
}
