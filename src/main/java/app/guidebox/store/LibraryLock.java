package app.guidebox.store;

import app.guidebox.store.LibraryException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets one Guidebox at a time write a library. The operating system drops the lock with the
 * process, so a killed Guidebox never leaves a library locked.
 */
final class LibraryLock implements AutoCloseable {
  private final FileChannel channel;

  private LibraryLock(FileChannel channel) {
    this.channel = channel;
  }

  /** The file whose lock stands for the library's. It stays empty and is left where it is. */
  static Path fileFor(Path library) {
    return library.resolveSibling(library.getFileName() + ".lock");
  }

  static LibraryLock take(Path library) {
    try {
      var channel =
          FileChannel.open(fileFor(library), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new LibraryException(
            Reason.IN_USE,
            "The library %s is open in another Guidebox: close that one first.".formatted(library));
      }
      return new LibraryLock(channel);
    } catch (AccessDeniedException e) {
      throw LibraryException.readOnly(library);
    } catch (FileSystemException e) {
      throw String.valueOf(e.getReason()).contains("Read-only")
          ? LibraryException.readOnly(library)
          : failed(library, e);
    } catch (IOException e) {
      throw failed(library, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static LibraryException failed(Path library, IOException e) {
    return new LibraryException(
        Reason.FAILED,
        "The library %s cannot be opened (%s): check its folder."
            .formatted(library, e.getMessage()),
        e);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new LibraryException(
          Reason.FAILED,
          "The library's lock could not be released: %s.".formatted(e.getMessage()),
          e);
    }
  }
}
