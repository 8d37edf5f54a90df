package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a library's file was moved, deleted or put in another's place while it is open. The
 * operating system would let a program write on into a file that nobody can open any more.
 */
final class Presence {
  private final Path file;
  private final @Nullable Object key;

  private Presence(Path file, @Nullable Object key) {
    this.file = file;
    this.key = key;
  }

  /** Remembers which file lies there now. */
  static Presence of(Path file) {
    return new Presence(file, key(file));
  }

  /**
   * Checks that the same file still lies there. Where the file system tells files apart by name
   * only, that some file does.
   *
   * @throws LibraryException if not
   */
  void require() {
    var now = key(file);
    boolean gone = now == null ? !Files.exists(file) : !now.equals(key);
    if (gone) {
      throw new LibraryException(
          Reason.FAILED,
          "The library %s was moved or deleted while it was open: nothing more was saved; put it back, or restore a backup, and start Guidebox again."
              .formatted(file));
    }
  }

  private static @Nullable Object key(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
  }
}
