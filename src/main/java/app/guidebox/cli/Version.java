package app.guidebox.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
  private static final String FILE = "version.txt";

  @Override
  public String[] getVersion() throws IOException {
    try (var text = Version.class.getResourceAsStream(FILE)) {
      if (text == null) {
        throw new FileNotFoundException(FILE);
      }
      return new String[] {new String(text.readAllBytes(), StandardCharsets.UTF_8).strip()};
    }
  }
}
