/**
 * Where the parts of a text begin and end that Markdown's own rules would cut otherwise than their
 * author meant: fences, folds, marked-off parts, comments.
 *
 * <p>Begin at {@link app.guidebox.guide.scan.FenceScanner}; nothing here changes a line.
 */
@NullMarked
package app.guidebox.guide.scan;

import org.jspecify.annotations.NullMarked;
