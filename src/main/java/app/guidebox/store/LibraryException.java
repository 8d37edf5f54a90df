package app.guidebox.store;

import java.nio.file.Path;

/**
 * The library cannot be used. The message is one sentence for the learner, with what to do next;
 * the library is as it was.
 */
@SuppressWarnings("serial")
public final class LibraryException extends RuntimeException {
  /** What is in the way. */
  public enum Reason {
    /** Another Guidebox has it open. */
    IN_USE,
    /** The file or its folder cannot be written. */
    READ_ONLY,
    /** The disk is full. */
    DISK_FULL,
    /** The file is damaged. */
    DAMAGED,
    /** A newer Guidebox wrote it. */
    TOO_NEW,
    /** It is some other file. */
    NOT_A_LIBRARY,
    /** It is not there. */
    ABSENT,
    /** What was asked for does not exist or cannot be done. */
    REFUSED,
    /** The disk or the operating system failed. */
    FAILED
  }

  private final Reason reason;
  private final String sentence;

  public LibraryException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
    this.sentence = sentence;
  }

  public LibraryException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
    this.sentence = sentence;
  }

  /** What is in the way and what to do, for the learner. */
  public String sentence() {
    return sentence;
  }

  public Reason reason() {
    return reason;
  }

  /** Whether the library itself cannot be read, as against work on it that failed. */
  public boolean unreadable() {
    return switch (reason) {
      case DAMAGED, TOO_NEW, NOT_A_LIBRARY, ABSENT -> true;
      case IN_USE, READ_ONLY, DISK_FULL, REFUSED, FAILED -> false;
    };
  }

  static LibraryException readOnly(Path file) {
    return new LibraryException(
        Reason.READ_ONLY,
        "The library %s cannot be written: make the file and its folder writable, or name another"
                .formatted(file)
            + " with --library.");
  }

  static LibraryException damaged(Path file, String detail) {
    return new LibraryException(
        Reason.DAMAGED,
        "The library %s is damaged (%s): restore its newest good backup with 'guidebox restore --salvage'."
            .formatted(file, detail));
  }

  static LibraryException notALibrary(Path file) {
    return new LibraryException(
        Reason.NOT_A_LIBRARY,
        "%s is not a Guidebox library: it was left as it is; name another file with --library, or if it was one, put a backup back with 'guidebox restore'."
            .formatted(file));
  }
}
