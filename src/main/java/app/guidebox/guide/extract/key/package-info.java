/**
 * Keys that tell which options are right: below a question ({@link
 * app.guidebox.guide.extract.key.KeyLines}), in it ({@link
 * app.guidebox.guide.extract.key.StemKey}), or for many questions at once ({@link
 * app.guidebox.guide.extract.key.KeySheet}), at the end of a page or of a section.
 */
@NullMarked
package app.guidebox.guide.extract.key;

import org.jspecify.annotations.NullMarked;
