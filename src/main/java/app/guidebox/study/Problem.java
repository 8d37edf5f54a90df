package app.guidebox.study;

/**
 * A file or folder that was not imported.
 *
 * @param file as it was named or found
 * @param sentence why
 * @param kind whether it could not be read or has nothing to import
 * @param named whether the learner named it, as against found in a named folder
 */
public record Problem(String file, String sentence, Kind kind, boolean named) {
  /** What is wrong. */
  public enum Kind {
    /** It cannot be read as a guide. */
    UNREADABLE,
    /** It is a guide without a card. */
    NO_CARDS
  }
}
