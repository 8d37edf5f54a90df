/**
 * The nouns of Guidebox: what a card says, which deck it belongs to and where its text stands.
 *
 * <p>A {@link app.guidebox.deck.CardContent} is what an extractor finds in a guide; it has no
 * identity. When the library takes it in it becomes a {@link app.guidebox.deck.Card} with a {@link
 * app.guidebox.deck.CardId} of its own, which stays the same however the text changes later.
 *
 * <p>Everything here is an immutable record; nothing reads or writes a file.
 */
@NullMarked
package app.guidebox.deck;

import org.jspecify.annotations.NullMarked;
