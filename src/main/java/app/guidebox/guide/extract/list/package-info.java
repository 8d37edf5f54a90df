/**
 * Lists of questions: which lists hold some, which of their entries do no more than ask, and what
 * stands between two of them.
 *
 * <p>{@link app.guidebox.guide.extract.list.ListShape} tells a list of questions from one that is
 * part of a text, {@link app.guidebox.guide.extract.list.BareEntries} an entry that only asks,
 * {@link app.guidebox.guide.extract.list.RunningNumbers} a list that goes on below text which has
 * cut it, and {@link app.guidebox.guide.extract.list.NextTitles} a line that titles more questions.
 */
@NullMarked
package app.guidebox.guide.extract.list;

import org.jspecify.annotations.NullMarked;
