package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.guidebox.store.LibraryException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte, in a name space of our own where the system allows one. */
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void fullDiskIsSaidToBeSoAndTheLibraryStaysAsItWas() throws Exception {
    assumeTrue(canMount(), "skipped: no file system can be mounted here");
    var small = GuideText.ofQuestions("Small", 5).in(folder.resolve("small.md"));
    var large = GuideText.ofQuestions("Large", 9_000).in(folder.resolve("large.md"));
    var disk = Files.createDirectory(folder.resolve("disk"));
    var java = Path.of(System.getProperty("java.home"), "bin", "java");

    var output =
        run(
            "mount -t tmpfs -o size=1m tmpfs %s && exec %s --enable-native-access=ALL-UNNAMED -cp '%s' '%s' %s %s %s"
                .formatted(
                    disk,
                    java,
                    System.getProperty("java.class.path"),
                    Filler.class.getName(),
                    disk.resolve("library.db"),
                    small,
                    large));

    assertEquals(List.of("DISK_FULL", "5 cards", "fine", "Import of 'small.md'"), output);
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
}
