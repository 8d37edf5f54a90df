/**
 * Lists of terms and what they mean: entries of lists are {@link
 * app.guidebox.guide.extract.term.Definitions}, and each of the others reads one more way to write
 * them. Sentences that define are next door, in {@code sentence}, what defines as one of a row in
 * {@code glossary}.
 */
@NullMarked
package app.guidebox.guide.extract.term;

import org.jspecify.annotations.NullMarked;
