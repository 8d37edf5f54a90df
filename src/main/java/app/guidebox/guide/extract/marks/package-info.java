/**
 * What a guide marks its questions, options and answers with, where the marks are its own: {@link
 * app.guidebox.guide.extract.marks.OwnMarks} learns them from all of its questions.
 */
@NullMarked
package app.guidebox.guide.extract.marks;

import org.jspecify.annotations.NullMarked;
