package app.guidebox.study;

import app.guidebox.guide.Guide;
import app.guidebox.guide.Skipped;
import app.guidebox.guide.extract.Extraction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guide that was read and is ready to be taken into the library.
 *
 * @param shown the path as it was named or found
 * @param origin what tells this guide from others of the same name
 * @param name the deck's name
 * @param rank the order among the bundled decks; 0 for the learner's own
 * @param wishes what the learner wants of it now; empty for what was wanted before
 */
record ParsedGuide(
    Path shown,
    String origin,
    String name,
    int rank,
    Guide guide,
    Extraction extraction,
    Map<String, byte[]> images,
    List<Skipped> leftOut,
    Optional<GuideWishes> wishes) {
  private static final String FILE = "file:";

  static String originOf(Path file) {
    return FILE + file;
  }

  /** Whether a deck's guide was a file that is no longer there. */
  static boolean isGone(String origin) {
    return origin.startsWith(FILE) && !Files.exists(Path.of(origin.substring(FILE.length())));
  }

  /** The file that it was read from; empty for a bundled guide. */
  Optional<Path> file() {
    return Optional.of(origin)
        .filter(from -> from.startsWith(FILE))
        .map(from -> Path.of(from.substring(FILE.length())));
  }

  String text() {
    return String.join("\n", guide.lines());
  }

  List<Skipped> skipped(WishedCards wished) {
    return Stream.concat(wished.skipped().stream(), leftOut.stream())
        .sorted(Comparator.comparingInt(Skipped::line))
        .toList();
  }
}
