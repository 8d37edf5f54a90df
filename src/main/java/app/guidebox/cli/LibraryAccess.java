package app.guidebox.cli;

import app.guidebox.store.LibraryException;
import app.guidebox.store.LibraryException.Reason;
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

  /** Opens it to be written; where there is none, a new one with the bundled decks is made. */
  Library open() {
    refuseMissingFolder();
    var library = Library.open(file(), here.clock());
    if (library.isNew()) {
      addBundledDecks(library);
    }
    return library;
  }

  // Without them the library can be used as well, so nothing that is wrong with them ends the
  // program; as long as the library is empty, the next start tries again.
  private void addBundledDecks(Library library) {
    try {
      library
          .importBundled(new BundledDecks(here.bundledDecks()))
          .problems()
          .forEach(problem -> console.remark(problem.sentence()));
    } catch (LibraryException e) {
      console.remark("The decks that ship with Guidebox did not come in. " + e.sentence());
    }
  }

  // The folder may be on a disk that is not plugged in; a new library there would hide the old one.
  private void refuseMissingFolder() {
    var folder = file().toAbsolutePath().getParent();
    if (named.isPresent() && folder != null && !Files.isDirectory(folder)) {
      throw new LibraryException(
          Reason.ABSENT,
          "There is no folder %s for the library: make it, or plug in the disk that it is on."
              .formatted(folder));
    }
  }

  /** Opens it to be written, but makes no new one where a file was named that is not there. */
  Library existing() {
    refuseMissingFolder();
    if (named.isPresent() && !Files.exists(file())) {
      throw CommandFailure.unusable(
          "There is no library %s: import a guide into it first, or name another file with --library."
              .formatted(file()));
    }
    return open();
  }

  /** What can be done for it without opening it. */
  Rescue rescue() {
    return new Rescue(file(), here.clock());
  }

  /** Opens it to be read, also while a window has it open; makes a new one where there is none. */
  Library read() {
    return Files.exists(file()) ? Library.read(file(), here.clock()) : open();
  }
}
