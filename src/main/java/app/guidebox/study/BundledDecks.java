package app.guidebox.study;

import app.guidebox.guide.reader.UnreadableGuideException;
import app.guidebox.store.StoredDeck;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The decks that ship with Guidebox: folders with a {@code guide.md} and a {@code deck.json} that
 * gives its name, description and order.
 */
public final class BundledDecks {
  private static final String GUIDE = "guide.md";
  private static final String MANIFEST = "deck.json";

  private final Path folder;

  /**
   * The decks in the folders within a folder.
   *
   * @param folder need not exist; there are then no decks
   */
  public BundledDecks(Path folder) {
    this.folder = folder;
  }

  private record Manifest(Path folder, String name, int order) {}

  ImportReport importInto(Importer importer, LocalDate today) {
    var problems = new ArrayList<Problem>();
    var parsed = new ArrayList<ParsedGuide>();
    for (var deck : manifests(problems)) {
      var guide = deck.folder().resolve(GUIDE);
      try {
        parsed.add(
            importer.parse(
                guide,
                guide,
                StoredDeck.BUNDLED + deck.folder().getFileName(),
                deck.name(),
                deck.order()));
      } catch (UnreadableGuideException e) {
        problems.add(problem(guide, String.valueOf(e.getMessage())));
      }
    }
    return importer.takeIn(parsed, problems, today, ImportProgress.UNWATCHED);
  }

  private List<Manifest> manifests(List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var manifests = new ArrayList<Manifest>();
    try (var entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (var entry : entries) {
        if (Files.exists(entry.resolve(MANIFEST))) {
          read(entry, manifests, problems);
        }
      }
    } catch (IOException e) {
      problems.add(problem(folder, "%s cannot be read: %s.".formatted(folder, e.getMessage())));
    }
    manifests.sort(Comparator.comparingInt(Manifest::order).thenComparing(Manifest::name));
    return manifests;
  }

  private static void read(Path entry, List<Manifest> manifests, List<Problem> problems) {
    var file = entry.resolve(MANIFEST);
    try {
      JsonNode manifest = new ObjectMapper().readTree(file.toFile());
      manifests.add(
          new Manifest(
              entry, manifest.path("name").asText(), Math.max(1, manifest.path("order").asInt())));
    } catch (IOException e) {
      problems.add(problem(file, "%s is not a deck's description.".formatted(file)));
    }
  }

  private static Problem problem(Path file, String sentence) {
    return new Problem(file.toString(), sentence, Problem.Kind.UNREADABLE, false);
  }
}
