/**
 * Markdown into a {@link app.guidebox.guide.Guide}: its outline, its blocks and their lines.
 *
 * <p>{@link app.guidebox.guide.GuideReader} goes the whole way. It has the bytes decoded, cut into
 * lines and mended ({@code source}, {@code mend}); IslandScanner takes out what the library would
 * misread, where {@code scan} finds it; and BlockBuilder has the library, as {@code syntax} has
 * taught it, read the rest. Only this package and {@code syntax} know the library.
 */
@NullMarked
package app.guidebox.guide;

import org.jspecify.annotations.NullMarked;
