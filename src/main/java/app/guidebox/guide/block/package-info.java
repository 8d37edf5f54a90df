/**
 * Prepared text into {@link app.guidebox.guide.Block}s by way of the Markdown library, as {@code
 * syntax} has taught it: {@link app.guidebox.guide.block.BlockBuilder} has it read section by
 * section, and puts the islands back in their places.
 */
@NullMarked
package app.guidebox.guide.block;

import org.jspecify.annotations.NullMarked;
