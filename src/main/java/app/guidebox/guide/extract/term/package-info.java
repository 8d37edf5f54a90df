/**
 * Terms and what they mean: {@link app.guidebox.guide.extract.term.Definitions} makes cards of the
 * lists that {@code termlist} reads, unless they only look like terms. Sentences that define are
 * next door, in {@code sentence}, what defines as one of a row in {@code glossary}.
 */
@NullMarked
package app.guidebox.guide.extract.term;

import org.jspecify.annotations.NullMarked;
