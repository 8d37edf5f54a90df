package app.guidebox.study;

import app.guidebox.store.Backup;
import app.guidebox.store.Backups;
import app.guidebox.store.LibraryException;
import app.guidebox.store.Restore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What to do with a library that cannot be opened, or was better before. Nobody may have it open.
 */
public final class Rescue {
  private final Path library;
  private final Clock clock;

  /** For the library in a file, damaged or not there though it may be. */
  public Rescue(Path library, Clock clock) {
    this.library = library;
    this.clock = clock;
  }

  /** The library's file. */
  public Path library() {
    return library;
  }

  /** The files that earlier restores set aside, newest first; restoring one takes that back. */
  public List<Backup> setAside() {
    return Restore.setAside(library);
  }

  /** The library's backups, newest first. */
  public List<Backup> backups() {
    return new Backups(library, clock).list();
  }

  /** The newest backup that passes every check; empty if there is none. */
  public Optional<Backup> newestGood() {
    return new Backups(library, clock).newestGood();
  }

  /**
   * Puts a backup in the library's place, once it has passed its check. The file that was there is
   * set aside, so that restoring it takes this back.
   *
   * @param salvage whether to take over the former file's reviews that the backup lacks
   * @throws LibraryException if it could not be done; the library is then as it was
   */
  public Restore.Done restore(Path backup, boolean salvage) {
    return Restore.restore(library, backup, salvage, clock);
  }
}
