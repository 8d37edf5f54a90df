import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs google-java-format over all Java files in the folders that are named after its options. */
final class Format {
  private Format() {}

  public static void main(String[] arguments) throws IOException {
    var options = Stream.of(arguments).filter(argument -> argument.startsWith("--"));
    var folders = Stream.of(arguments).filter(argument -> !argument.startsWith("--"));
    Main.main(Stream.concat(options, folders.flatMap(Format::javaFiles)).toArray(String[]::new));
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
      throw new java.io.UncheckedIOException(e);
    }
  }
}
