/**
 * Definitions in sentences: {@link app.guidebox.guide.extract.sentence.DefiningSentences} say what
 * their subject is, and each of the others announces one, in a label, a title or a callout. Lists
 * of terms are next door, in {@code term}.
 */
@NullMarked
package app.guidebox.guide.extract.sentence;

import org.jspecify.annotations.NullMarked;
