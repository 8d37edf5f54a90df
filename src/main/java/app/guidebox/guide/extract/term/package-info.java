/**
 * Terms and what they mean: entries of lists are {@link
 * app.guidebox.guide.extract.term.Definitions}, lines of text {@link
 * app.guidebox.guide.extract.term.Glossaries}, and each of the others reads one more way to define.
 */
@NullMarked
package app.guidebox.guide.extract.term;

import org.jspecify.annotations.NullMarked;
