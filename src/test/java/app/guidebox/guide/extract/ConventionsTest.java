package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.guide.reader.GuideReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small example guides, one folder a convention; beside each the cards that it holds. */
class ConventionsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void guideHoldsTheseCards(String name) throws IOException {
    Path folder = folder();
    String markdown = Files.readString(folder.resolve(name + ".md"));

    var extraction = new Extractors().extract(new GuideReader().read(name, markdown));

    assertEquals(Files.readString(folder.resolve(name + ".cards")), CardListing.of(extraction));
  }

  @Test
  void thereAreAtLeast60Examples() throws IOException {
    assertTrue(names().size() >= 60);
  }

  static List<String> names() throws IOException {
    Path folder = folder();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  static Path folder() {
    try {
      var url = ConventionsTest.class.getResource("/conventions");
      return Path.of(Objects.requireNonNull(url).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
