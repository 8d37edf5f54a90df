package app.guidebox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real guides that lie beside a developer's checkout, with the hand-checked truth about them.
 *
 * <p>They are other people's work and not part of this project; tests that need them are skipped
 * where they are absent.
 */
public final class ExampleGuides {
  private static final Path FOLDER =
      Path.of(System.getProperty("guidebox.exampleGuides", "../shared/guides"));

  private ExampleGuides() {}

  /** The guide of that name, such as {@code exam-preparation.md}; skips the test where absent. */
  public static Path guide(String name) {
    return present(FOLDER.resolve(name));
  }

  /** The truth about the guide of that name without ending, as JSON; skips the test if absent. */
  public static Path truth(String name) {
    return present(FOLDER.resolve("truth").resolve(name + ".json"));
  }

  private static Path present(Path file) {
    assumeTrue(Files.exists(file), () -> "skipped: the example guide " + file + " is not here");
    return file;
  }
}
