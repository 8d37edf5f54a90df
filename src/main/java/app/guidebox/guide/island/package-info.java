/**
 * Parts of a guide that the Markdown library would misread: fences, folds, callouts, HTML. {@link
 * app.guidebox.guide.island.IslandScanner} takes them out, where {@code scan} finds them, and
 * leaves a placeholder in the text for each.
 */
@NullMarked
package app.guidebox.guide.island;

import org.jspecify.annotations.NullMarked;
