/**
 * What a guide does as a rule, which tells how to read the single case: {@link
 * app.guidebox.guide.extract.habit.Habits} looks a guide through once and counts how its headings,
 * entries, folds, quotations and lines in bold ask and tell.
 */
@NullMarked
package app.guidebox.guide.extract.habit;

import org.jspecify.annotations.NullMarked;
