package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a backup in the library's place. The file that was there is set aside beside it, not
 * deleted, so that restoring can itself be taken back by restoring that file.
 */
public final class Restore {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private static final String ASIDE = ".aside-";

  private Restore() {}

  /**
   * What a restore did.
   *
   * @param aside where the former file is; the library's own path if there was none
   * @param salvaged how many newer reviews were taken over from the former file
   */
  public record Done(Backup restored, Path aside, int salvaged) {}

  /**
   * Restores a backup into a library that nobody has open.
   *
   * @param backup a backup, or a file set aside by an earlier restore
   * @param salvage whether to take over the reviews of the former file that the backup lacks
   */
  public static Done restore(Path library, Path backup, boolean salvage, Clock clock) {
    var file = library.toAbsolutePath().normalize();
    if (!Files.exists(backup)) {
      throw new LibraryException(
          Reason.ABSENT, "There is no backup %s: nothing was restored.".formatted(backup));
    }
    if (!Backups.isSound(backup)) {
      throw new LibraryException(
          Reason.DAMAGED,
          "The backup %s did not pass its check: nothing was restored; choose another one."
              .formatted(backup));
    }
    var lock = LibraryLock.take(file);
    Path aside;
    try (lock) {
      aside = swap(file, backup, clock);
    } catch (IOException e) {
      throw new LibraryException(
          Reason.FAILED,
          "The backup could not be restored (%s): check the disk.".formatted(e.getMessage()),
          e);
    }
    int salvaged = 0;
    if (salvage && !aside.equals(file)) {
      try (var store = Store.open(file, clock)) {
        salvaged = store.salvage(aside);
      }
    }
    return new Done(Backups.describe(file).orElseThrow(), aside, salvaged);
  }

  /** The files that earlier restores set aside, newest first. */
  public static List<Backup> setAside(Path library) {
    var file = library.toAbsolutePath().normalize();
    var begins = file.getFileName() + ASIDE;
    var folder = Optional.ofNullable(file.getParent());
    try (var siblings = folder.isPresent() ? Files.list(folder.get()) : Stream.<Path>empty()) {
      return siblings
          .filter(sibling -> sibling.getFileName().toString().startsWith(begins))
          .filter(sibling -> !sibling.toString().endsWith("-wal"))
          .filter(sibling -> !sibling.toString().endsWith("-shm"))
          .sorted(Comparator.reverseOrder())
          .flatMap(sibling -> Backups.describe(sibling).stream())
          .toList();
    } catch (IOException e) {
      throw new LibraryException(
          Reason.FAILED,
          "The folder of %s could not be listed (%s): check the disk."
              .formatted(file, e.getMessage()),
          e);
    }
  }

  private static Path swap(Path file, Path backup, Clock clock) throws IOException {
    var incoming = file.resolveSibling(file.getFileName() + ".incoming");
    boolean whole = false;
    try {
      Files.copy(backup, incoming, StandardCopyOption.REPLACE_EXISTING);
      Backups.force(incoming);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(incoming);
      }
    }
    var aside =
        file.resolveSibling(
            "%s%s%s".formatted(file.getFileName(), ASIDE, NAME.format(clock.instant())));
    boolean existed = Files.exists(file);
    if (existed) {
      // The log of a killed program belongs to the file and goes with it.
      moveIfThere(sibling(file, "-wal"), sibling(aside, "-wal"));
      moveIfThere(sibling(file, "-shm"), sibling(aside, "-shm"));
      Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
    var folder = file.getParent();
    if (folder != null) {
      Backups.force(folder);
    }
    return existed ? aside : file;
  }

  private static Path sibling(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }
}
