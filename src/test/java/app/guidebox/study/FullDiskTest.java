package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte, in a name space of our own where the system allows one. */
class FullDiskTest {
  private static final DeckSettings CAPS = DeckSettings.STANDARD.withCaps(400, 400);
  private static final long ROOM_LEFT = 60_000;

  @TempDir Path folder;

  @Test
  void fullDiskIsSaidToBeSoAndTheLibraryStaysAsItWas() throws Exception {
    var small = GuideText.ofQuestions("Small", 5).in(folder.resolve("small.md"));
    var large = GuideText.ofQuestions("Large", 9_000).in(folder.resolve("large.md"));

    var output = runOnASmallDisk(Filler.class, small, large);

    assertEquals(List.of("DISK_FULL", "5 cards", "fine", "Import of 'small.md'"), output);
  }

  @Test
  void diskThatFillsUpDuringASessionLosesNoAnswerThatWasTaken() throws Exception {
    var guide = GuideText.ofQuestions("Things", 400).in(folder.resolve("things.md"));

    var output = runOnASmallDisk(Answerer.class, guide);

    assertEquals(
        List.of("DISK_FULL", "the same card is asked", "no backup: DISK_FULL", "all there", "fine"),
        output);
  }

  private List<String> runOnASmallDisk(Class<?> program, Path... guides) throws Exception {
    assumeTrue(canMount(), "skipped: no file system can be mounted here");
    var disk = Files.createDirectory(folder.resolve("disk"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    return run(
        "mount -t tmpfs -o size=1m tmpfs %s && exec %s --enable-native-access=ALL-UNNAMED -cp '%s' '%s' %s %s"
            .formatted(
                disk,
                java,
                System.getProperty("java.class.path"),
                program.getName(),
                disk.resolve("library.db"),
                Stream.of(guides).map(Path::toString).collect(Collectors.joining(" "))));
  }

  private static boolean canMount() throws Exception {
    return run("mount -t tmpfs tmpfs /tmp && echo yes").equals(List.of("yes"));
  }

  private static List<String> run(String script) throws IOException, InterruptedException {
    try {
      var process =
          new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return output.lines().toList();
    } catch (IOException e) {
      assumeTrue(false, "skipped: there is no unshare here");
      throw e;
    }
  }

  /** Imports a guide, then one too large for the disk, and says what became of the library. */
  static final class Filler {
    private Filler() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      var file = Path.of(arguments[0]);
      var clock = TestClock.at("2026-03-02T10:00");
      try (var library = Library.open(file, clock)) {
        library.importGuides(List.of(Path.of(arguments[1])), ImportProgress.UNWATCHED);
        try {
          library.importGuides(List.of(Path.of(arguments[2])), ImportProgress.UNWATCHED);
          System.out.println("imported");
        } catch (LibraryException e) {
          System.out.println(e.reason());
        }
      }
      try (var library = Library.open(file, clock)) {
        System.out.println(library.statistics().cards() + " cards");
        System.out.println(library.check(false).isFine() ? "fine" : "not fine");
        System.out.println(library.undoable().orElseThrow().name());
      }
    }
  }

  /** Answers until a file that fills the disk lets no more through, then makes room again. */
  static final class Answerer {
    private Answerer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      var file = Path.of(arguments[0]);
      var clock = TestClock.at("2026-03-02T10:00");
      var filling = file.resolveSibling("filling");
      int taken = 0;
      try (var library = Library.open(file, clock)) {
        library.change(library.settings().withNewPerDay(400).withEveryDeck(CAPS));
        library.importGuides(List.of(Path.of(arguments[1])), ImportProgress.UNWATCHED);
        fill(filling);
        var session = library.study(Optional.empty());
        taken = answerUntilFull(session);
        System.out.println(
            session.progress().answered() == taken && session.current().isPresent()
                ? "the same card is asked"
                : "lost its place");
        try {
          library.backUp();
        } catch (LibraryException e) {
          System.out.println("no backup: " + e.reason());
        }
        Files.delete(filling);
      }
      try (var library = Library.open(file, clock)) {
        System.out.println(
            library.statistics().reviews() == taken ? "all there" : "not " + taken + " reviews");
        System.out.println(library.check(false).isFine() ? "fine" : "not fine");
      }
    }

    @SuppressWarnings("SystemOut")
    private static int answerUntilFull(Session session) {
      int taken = 0;
      while (session.current().isPresent()) {
        try {
          session.answer(Verdict.GOOD, Duration.ofSeconds(3));
          taken++;
        } catch (LibraryException e) {
          System.out.println(e.reason());
          break;
        }
      }
      return taken;
    }

    private static void fill(Path filling) throws IOException {
      var room = Files.getFileStore(filling.getParent()).getUsableSpace();
      Files.write(filling, new byte[(int) Math.max(0, room - ROOM_LEFT)]);
    }
  }
}
