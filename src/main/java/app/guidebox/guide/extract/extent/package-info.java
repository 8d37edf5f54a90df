/**
 * How far a question reaches: {@link app.guidebox.guide.extract.extent.QuestionScanner} asks the
 * forms where questions begin, QuestionEnds tells where they end, and the others what belongs to
 * one that stands apart from it.
 */
@NullMarked
package app.guidebox.guide.extract.extent;

import org.jspecify.annotations.NullMarked;
