package app.guidebox.guide.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.reader.GuideReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a guide says does not hang on how it is spelled. */
class RespellingsTest {
  private static final String GUIDES = "/conventions";

  /** Examples in which the other spelling says something else, such as where it marks the key. */
  private static final String OTHERWISE = "/respelled-otherwise.txt";

  @ParameterizedTest
  @EnumSource
  void sameCardsInOtherSpelling(Respelling respelling) throws IOException {
    var other = new TreeSet<String>();
    for (String name : ConventionsTest.names()) {
      String markdown = Files.readString(resource(GUIDES).resolve(name + ".md"));
      if (!cards(name, markdown).equals(cards(name, respelling.of(markdown)))) {
        other.add(name);
      }
    }

    assertEquals(String.join("\n", known(respelling)), String.join("\n", other));
  }

  private static Set<String> known(Respelling respelling) throws IOException {
    String mark = respelling + " ";
    return Files.readAllLines(resource(OTHERWISE)).stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  // Words and figures only: marks differ by intent.
  private static List<String> cards(String name, String markdown) {
    return new Extractors()
        .extract(new GuideReader().read(name, markdown)).cards().stream()
            .map(RespellingsTest::words)
            .toList();
  }

  private static String words(CardContent card) {
    String options =
        card.options().stream()
            .map(option -> (option.correct() ? " right " : " wrong ") + option.text())
            .collect(Collectors.joining());
    String all = card.kind().word() + " " + card.front() + " back " + card.back() + options;
    return all.replaceAll("<[^>]*>|📌|\\{#here}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(RespellingsTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
