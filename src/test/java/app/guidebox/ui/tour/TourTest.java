package app.guidebox.ui.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.BundledDecks;
import app.guidebox.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour goes through every screen, and leaves nothing behind but its pictures. */
class TourTest {
  private static final List<String> SCREENS =
      List.of(
          "library-empty",
          "import",
          "import-cards",
          "import-summary",
          "import-preview",
          "import-changes",
          "library",
          "study-front",
          "study-back",
          "study-choice",
          "study-choice-answer",
          "study-changed",
          "study-summary",
          "reader",
          "reader-find",
          "deck",
          "edit-card",
          "new-card",
          "browse",
          "history",
          "backups",
          "statistics",
          "settings",
          "shortcuts",
          "palette",
          "library-damaged");

  @TempDir Path folder;

  @Test
  void everyScreenHasAPictureOfItsOwn() throws Exception {
    var pictures = tour(Theme.Choice.LIGHT, 1).call();

    var names = pictures.stream().map(TourTest::name).toList();
    assertTrue(names.containsAll(SCREENS), () -> "only " + names);
    assertEquals(pictures.size(), pictures.stream().map(TourTest::pixels).distinct().count());
    assertEquals(pictures.size(), filesIn(folder));
  }

  @Test
  void twoToursIntoOneFolderDoNotDisturbEachOther() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var one = threads.submit(tour(Theme.Choice.DARK, 1));
      var other = threads.submit(tour(Theme.Choice.DARK, 1));

      assertEquals(one.get(), other.get());
      assertEquals(one.get().size(), filesIn(folder));
    } catch (ExecutionException disturbed) {
      throw new AssertionError("a tour was disturbed", disturbed.getCause());
    }
  }

  private Callable<List<Path>> tour(Theme.Choice theme, int scale) {
    return () -> new Tour(folder, theme, scale).take(new BundledDecks(folder.resolve("none")));
  }

  private static String name(Path picture) {
    return picture.getFileName().toString().replace(".png", "");
  }

  private static int pixels(Path picture) {
    try {
      var image = ImageIO.read(picture.toFile());
      var pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Arrays.hashCode(pixels);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static long filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
