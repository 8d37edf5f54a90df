/**
 * What the Markdown library is taught: which of its own blocks a line may begin ({@link
 * app.guidebox.guide.syntax.BlockStarts}), tables right below text, formulas.
 */
@NullMarked
package app.guidebox.guide.syntax;

import org.jspecify.annotations.NullMarked;
