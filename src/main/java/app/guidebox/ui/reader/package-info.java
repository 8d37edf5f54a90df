/**
 * The Reader: a guide as a book, with its outline beside it.
 *
 * <p>A guide of thousands of lines opens at once because only what is in sight is laid out: {@link
 * app.guidebox.ui.reader.PagePieces} cuts the guide into pieces, {@link
 * app.guidebox.ui.reader.ScrollingPage} makes the nodes of those that are seen. Finding works on
 * the texts of all pieces ({@link app.guidebox.ui.reader.GuideSearch}), not on nodes.
 */
@NullMarked
package app.guidebox.ui.reader;

import org.jspecify.annotations.NullMarked;
