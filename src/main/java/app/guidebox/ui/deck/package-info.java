/** The Deck screen: how one deck stands, its exam, and how it is studied. */
@NullMarked
package app.guidebox.ui.deck;

import org.jspecify.annotations.NullMarked;
