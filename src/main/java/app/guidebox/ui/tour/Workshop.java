package app.guidebox.ui.tour;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A tour's own folder, with its library and its guides; gone when the tour is over. */
final class Workshop implements AutoCloseable {
  private static final String TIDES = "tides.md";
  private static final String TIDES_EDITED = "tides-edited.md";
  private static final List<String> GUIDES = List.of("coffee.md", "networks.md", TIDES);

  private final Path folder;

  private Workshop(Path folder) {
    this.folder = folder;
  }

  /** A new workshop; its name is the same again as long as no other tour has it. */
  static Workshop in(Path folder) throws IOException {
    int number = 1;
    while (!claim(folder.resolve(".tour-" + number))) {
      number++;
    }
    return new Workshop(folder.resolve(".tour-" + number));
  }

  // Made, not looked for, so that two tours that begin at once do not get the same.
  private static boolean claim(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  /** Where the tour's library lies. */
  Path library() {
    return folder.resolve("library.db");
  }

  /** The guides that the tour imports. */
  List<Path> guides() throws IOException {
    var guides = new ArrayList<Path>();
    for (var name : GUIDES) {
      guides.add(copy(name, name));
    }
    return guides;
  }

  /** One of the guides after its author went over it. */
  List<Path> edited() throws IOException {
    return List.of(copy(TIDES_EDITED, TIDES));
  }

  private Path copy(String resource, String name) throws IOException {
    var file = folder.resolve(name);
    try (var text =
        Objects.requireNonNull(Workshop.class.getResourceAsStream(resource), resource)) {
      Files.copy(text, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (var file : all) {
      Files.deleteIfExists(file);
    }
  }
}
