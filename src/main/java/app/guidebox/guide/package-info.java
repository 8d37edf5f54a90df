/**
 * Markdown into a {@code Guide}: its outline, its blocks and their lines. The only package that
 * knows the Markdown library.
 */
@NullMarked
package app.guidebox.guide;

import org.jspecify.annotations.NullMarked;
