package app.guidebox.deck;

import java.util.UUID;

/** A deck's identity, unique across machines and independent of its name. */
public record DeckId(UUID value) {
  /** A new, random identity. */
  public static DeckId random() {
    return new DeckId(UUID.randomUUID());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is not such an id
   */
  public static DeckId parse(String text) {
    return new DeckId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
