package app.guidebox.ui.shell;

import app.guidebox.store.Backup;
import app.guidebox.store.LibraryException;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Opens the library, or a copy of it in its place. Blocking: call it in the background. */
final class LibraryDoor {
  private final Supplier<Library> opening;
  private final Rescue rescue;

  LibraryDoor(Supplier<Library> opening, Rescue rescue) {
    this.opening = opening;
    this.rescue = rescue;
  }

  /** What came of opening the library. */
  sealed interface Opened {
    /**
     * It is open.
     *
     * @param news what to tell the learner; empty if there is nothing
     */
    record Ready(Library library, Optional<String> news) implements Opened {}

    /**
     * Its file is damaged.
     *
     * @param newest the newest backup that passes its check
     */
    record Damaged(String sentence, Optional<Backup> newest) implements Opened {}
  }

  /**
   * Opens the library.
   *
   * @throws LibraryException if it cannot be opened for another reason than damage
   */
  Opened open() {
    return open(Optional.empty());
  }

  private Opened open(Optional<String> news) {
    try {
      return new Opened.Ready(opening.get(), news);
    } catch (LibraryException e) {
      if (e.reason() == LibraryException.Reason.DAMAGED) {
        return new Opened.Damaged(e.sentence(), rescue.newestGood());
      }
      throw e;
    }
  }

  /**
   * Puts a copy in the library's place and opens that; where it cannot be done, the library itself.
   *
   * @param open the library if it is open; it is closed
   * @param salvage whether to take over newer reviews from the present file
   */
  Opened restore(Optional<Library> open, Path backup, boolean salvage) {
    open.ifPresent(Library::close);
    try {
      var done = rescue.restore(backup, salvage);
      return open(
          Optional.of(
              Messages.text(
                  "restore.done",
                  done.restored().cards(),
                  done.restored().reviews(),
                  done.salvaged(),
                  done.aside().getFileName())));
    } catch (LibraryException e) {
      return open(Optional.of(e.sentence()));
    }
  }
}
