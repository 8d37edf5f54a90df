/**
 * Tells what asks, in the larger languages: {@link app.guidebox.guide.extract.asking.QuestionText}
 * by its mark or its first word, {@link app.guidebox.guide.extract.asking.Demands} what is to be
 * done; and {@link app.guidebox.guide.extract.asking.Rhetorical} what only seems to ask.
 */
@NullMarked
package app.guidebox.guide.extract.asking;

import org.jspecify.annotations.NullMarked;
