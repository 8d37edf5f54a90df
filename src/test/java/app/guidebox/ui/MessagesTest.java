package app.guidebox.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The message bundle has what the screens say, and nothing else. */
class MessagesTest {
  private static final Path SCREENS = Path.of("src", "main", "java", "app", "guidebox", "ui");
  private static final Pattern WORDS = Pattern.compile("\"([a-z]+(?:\\.[a-z_]+)+)\"");

  /** What follows a key that the code puts together. */
  private static final Pattern ENDING = Pattern.compile("\\.(tooltip|hint|total|[a-z_]+)$");

  @Test
  void emojiInWhatFillsAPlaceAreLeftOut() {
    assertEquals("Read the guide of Harbour", Messages.text("deck.read.spoken", "🚀 Harbour"));
  }

  @Test
  void everyActionHasItsWordsAndItsTooltip() throws IOException {
    var pattern = Pattern.compile("Action\\.of\\(\\s*\"([a-z.]+)\"");

    var missing =
        sources().stream()
            .flatMap(source -> pattern.matcher(source).results())
            .map(result -> result.group(1))
            .flatMap(id -> List.of(id, id + ".tooltip").stream())
            .filter(key -> !keys().contains(key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyKeyThatTheCodeNamesIsInTheBundle() throws IOException {
    var pattern = Pattern.compile("Messages\\.text\\(\\s*\"([a-z_.]+)\"\\s*[,)]");

    var missing =
        sources().stream()
            .flatMap(source -> pattern.matcher(source).results())
            .map(result -> result.group(1))
            .filter(key -> !keys().contains(key))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), missing);
  }

  @Test
  void bundleHasNoKeyThatNothingSays() throws IOException {
    var said =
        sources().stream()
            .flatMap(source -> WORDS.matcher(source).results())
            .map(result -> result.group(1))
            .collect(Collectors.toSet());

    var obsolete =
        keys().stream()
            .filter(
                key -> !said.contains(key) && !said.contains(ENDING.matcher(key).replaceFirst("")))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of(), obsolete);
  }

  private static Set<String> keys() {
    return ResourceBundle.getBundle("app.guidebox.ui.messages", Locale.ENGLISH).keySet();
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(SCREENS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(MessagesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
