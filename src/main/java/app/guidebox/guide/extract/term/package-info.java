/**
 * Terms and what they mean: entries of lists are {@link
 * app.guidebox.guide.extract.term.Definitions}, and each of the others reads one more way to
 * define. What defines as one of a row is next door, in {@code glossary}.
 */
@NullMarked
package app.guidebox.guide.extract.term;

import org.jspecify.annotations.NullMarked;
