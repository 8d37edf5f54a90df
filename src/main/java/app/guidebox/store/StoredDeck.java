package app.guidebox.store;

import app.guidebox.deck.Deck;

/**
 * A deck as the library keeps it.
 *
 * @param num its row
 * @param deck with the learner's name for it, where there is one
 * @param given the name that its guide gives it
 * @param origin where its guide comes from: {@code file:/a/guide.md}, {@code bundled:name} or
 *     {@code own:}
 * @param file the guide's file name
 * @param version the guide's current text; 0 where the deck has no guide
 * @param settings what differs from the library's settings, in the form of {@code study}
 * @param wishes what the learner wants to be made of its guide, in the form of {@code study}
 */
public record StoredDeck(
    long num,
    Deck deck,
    String given,
    String origin,
    String file,
    long version,
    String settings,
    String wishes) {
  /** What the origin of a deck begins with that comes with the app. */
  public static final String BUNDLED = "bundled:";

  /** Whether the deck comes with the app. */
  public boolean isBundled() {
    return origin.startsWith(BUNDLED);
  }
}
