/**
 * The library's inline nodes into {@link app.guidebox.guide.Inline}s, and the marks that it does
 * not know: {@link app.guidebox.guide.inline.InlineBuilder}.
 */
@NullMarked
package app.guidebox.guide.inline;

import org.jspecify.annotations.NullMarked;
