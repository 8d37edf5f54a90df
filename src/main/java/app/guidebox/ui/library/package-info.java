/**
 * The Library screen: the learner's decks, what is due, and how the cards spread over the boxes.
 */
@NullMarked
package app.guidebox.ui.library;

import org.jspecify.annotations.NullMarked;
