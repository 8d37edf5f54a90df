package app.guidebox.cli;

import app.guidebox.study.BundledDecks;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the library that a command works on: the one named, or the learner's own. */
final class LibraryAccess {
  private final Console console;
  private final Surroundings here;
  private Optional<Path> named = Optional.empty();

  LibraryAccess(Console console, Surroundings here) {
    this.console = console;
    this.here = here;
  }

  /** Uses this file instead of the learner's own library. */
  void name(Path file) {
    named = Optional.of(file);
  }

  Path file() {
    return named.orElse(here.standardLibrary());
  }

  Surroundings surroundings() {
    return here;
  }

  /** Opens it to be written; a new one of the learner's own begins with the bundled decks. */
  Library open() {
    var library = Library.open(file(), here.clock());
    if (library.isNew() && named.isEmpty()) {
      library
          .importBundled(new BundledDecks(here.bundledDecks()))
          .problems()
          .forEach(problem -> console.remark(problem.sentence()));
    }
    return library;
  }

  /** Opens it to be written, but makes no new one where a file was named that is not there. */
  Library existing() {
    if (named.isPresent() && !Files.exists(file())) {
      throw CommandFailure.unusable("There is no library %s.".formatted(file()));
    }
    return open();
  }

  /** What can be done for it without opening it. */
  Rescue rescue() {
    return new Rescue(file(), here.clock());
  }

  /** Opens it to be read, also while a window has it open. */
  Library read() {
    return named.isEmpty() && !Files.exists(file()) ? open() : Library.read(file(), here.clock());
  }
}
