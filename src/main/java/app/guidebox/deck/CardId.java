package app.guidebox.deck;

import java.util.UUID;

/**
 * A card's identity, unique across machines and independent of its text, so that history survives
 * any edit.
 */
public record CardId(UUID value) {
  /** A new, random identity. */
  public static CardId random() {
    return new CardId(UUID.randomUUID());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException if the text is not such an id
   */
  public static CardId parse(String text) {
    return new CardId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
