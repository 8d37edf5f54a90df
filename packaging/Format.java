import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Checks or replaces the format of all Java files in some folders, by google-java-format. */
final class Format {
  private Format() {}

  /** The first argument is {@code check} or {@code replace}, the others are folders. */
  public static void main(String[] arguments) {
    var options =
        switch (arguments[0]) {
          case "check" -> List.of("--dry-run", "--set-exit-if-changed");
          case "replace" -> List.of("--replace");
          default -> throw new IllegalArgumentException("-Dformat is check or replace");
        };
    var files = Arrays.stream(arguments).skip(1).flatMap(Format::javaFiles);
    Main.main(Stream.concat(options.stream(), files).toArray(String[]::new));
  }

  private static Stream<String> javaFiles(String folder) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
