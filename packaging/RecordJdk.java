import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down where the JDK that runs this is, for the launcher to find it again. */
final class RecordJdk {
  private RecordJdk() {}

  public static void main(String[] arguments) throws IOException {
    var file = Path.of(arguments[0]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, System.getProperty("java.home") + System.lineSeparator());
  }
}
