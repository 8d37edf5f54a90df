package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The copies of a library, in the folder {@code backups} beside it. A copy is written under a
 * temporary name, checked, forced to the disk and only then given its name, so that a file with a
 * backup's name is always a whole one.
 */
public final class Backups {
  /** Copies by themselves are made at most every half hour. */
  public static final Duration AT_MOST_EVERY = Duration.ofMinutes(30);

  private static final String ENDING = ".db";
  private static final String TEMPORARY = ".part";
  private static final List<String> GROWING =
      List.of("deck", "card", "card_text", "action", "review", "adjustment");

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path library;
  private final Path folder;
  private final Clock clock;

  /** Those of the library in a file, which need not be one. */
  public Backups(Path library, Clock clock) {
    this.library = library.toAbsolutePath().normalize();
    this.folder = this.library.resolveSibling(this.library.getFileName() + ".backups");
    this.clock = clock;
  }

  /** Where they lie. */
  public Path folder() {
    return folder;
  }

  /** The backups, newest first, each looked into for what it holds; damaged ones are left out. */
  public List<Backup> list() {
    return files().stream().flatMap(file -> describe(file).stream()).toList();
  }

  /** The newest backup that passes every check; empty if there is none. */
  public Optional<Backup> newestGood() {
    return files().stream().filter(file -> isSound(file)).findFirst().flatMap(Backups::describe);
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.newDirectoryStream(folder, "*" + ENDING)) {
      var files = new ArrayList<Path>();
      for (var entry : entries) {
        if (time(entry).isPresent()) {
          files.add(entry);
        }
      }
      files.sort(Comparator.comparing((Path file) -> time(file).orElseThrow()).reversed());
      return files;
    } catch (IOException e) {
      throw failed("The backups in %s cannot be listed".formatted(folder), e);
    }
  }

  private List<Instant> times() {
    return files().stream().flatMap(file -> time(file).stream()).toList();
  }

  /** Copies the library unless that was done in the last half hour. */
  public Optional<Backup> makeIfDue() {
    boolean due =
        times().stream()
            .map(time -> Duration.between(time, clock.instant()).abs())
            .allMatch(since -> since.compareTo(AT_MOST_EVERY) >= 0);
    return due ? Optional.of(make()) : Optional.empty();
  }

  /** Copies the library now, also while it is in use. */
  public Backup make() {
    var name = NAME.format(clock.instant());
    var temporary = folder.resolve(name + TEMPORARY);
    var target = folder.resolve(name + ENDING);
    // By a connection of its own: it sees one moment of the library and holds nobody up.
    try (var source = StoreOpening.readOnly(library)) {
      Files.createDirectories(folder);
      deleteParts();
      var before = counts(source);
      source.update("VACUUM INTO ?", temporary.toString());
      compare(before, temporary, counts(source));
      force(temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      thin();
      return describe(target).orElseThrow();
    } catch (IOException e) {
      throw failed("No backup could be written into %s".formatted(folder), e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  private static List<Long> counts(Database database) {
    return GROWING.stream().map(table -> database.count("SELECT count(*) FROM " + table)).toList();
  }

  // These tables only grow, so the copy's counts lie between those before and after it.
  private static void compare(List<Long> before, Path copy, List<Long> after) {
    if (!isSound(copy)) {
      throw new LibraryException(
          Reason.FAILED,
          "The backup %s did not pass its check and was thrown away: check the disk."
              .formatted(copy));
    }
    try (var other = StoreOpening.readOnly(copy)) {
      var counts = counts(other);
      for (int i = 0; i < counts.size(); i++) {
        if (counts.get(i) < before.get(i) || counts.get(i) > after.get(i)) {
          throw new LibraryException(
              Reason.FAILED,
              "The backup %s has other counts than the library and was thrown away: try again."
                  .formatted(copy));
        }
      }
    }
  }

  /** Whether the file is a library whose pages fit together. */
  static boolean isSound(Path file) {
    try (var database = StoreOpening.readOnly(file)) {
      Migrations.versionOf(database);
      return database.one("PRAGMA integrity_check", row -> row.text(1)).equals("ok");
    } catch (LibraryException e) {
      return false;
    }
  }

  private void thin() throws IOException {
    // Those of a clock that was ahead are thinned by themselves, or they would push out new ones.
    var now = clock.instant();
    var kept =
        times().stream()
            .collect(Collectors.partitioningBy(time -> time.isAfter(now)))
            .values()
            .stream()
            .flatMap(times -> Thinning.kept(times, clock.getZone()).stream())
            .collect(Collectors.toSet());
    for (var file : files()) {
      if (!kept.contains(time(file).orElseThrow())) {
        Files.delete(file);
      }
    }
  }

  static Optional<Backup> describe(Path file) {
    try (var database = StoreOpening.readOnly(file)) {
      Migrations.versionOf(database);
      return Optional.of(
          new Backup(
              file,
              time(file).orElse(Files.getLastModifiedTime(file).toInstant()),
              Files.size(file),
              database.count("SELECT count(*) FROM card WHERE removed = 0"),
              database.count("SELECT count(*) FROM review")));
    } catch (LibraryException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> time(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      return Optional.of(
          LocalDateTime.parse(name.replace(ENDING, ""), NAME).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Has the operating system write a file or folder to the disk, where it can. */
  static void force(Path path) throws IOException {
    boolean folder = Files.isDirectory(path);
    if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try (var channel =
        FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  // Left by a Guidebox that was killed; as the library is locked, nobody is writing one now.
  private void deleteParts() throws IOException {
    try (var parts = Files.newDirectoryStream(folder, "*" + TEMPORARY)) {
      for (var part : parts) {
        Files.delete(part);
      }
    }
  }

  // A part that stays is in nobody's way: the next backup deletes it.
  private static void deleteQuietly(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }

  private static LibraryException failed(String what, IOException e) {
    return new LibraryException(
        Reason.FAILED, "%s (%s): check the disk.".formatted(what, e.getMessage()), e);
  }
}
