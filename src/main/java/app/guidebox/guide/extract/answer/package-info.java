/**
 * What stands below a question: more of the question, facts about it, its answer, and what is no
 * part of either.
 *
 * <p>{@link app.guidebox.guide.extract.answer.Answers} tells where the answer begins and opens it,
 * {@link app.guidebox.guide.extract.answer.AnswerWriter} writes it; {@link
 * app.guidebox.guide.extract.answer.Stems} writes what is asked above it, and {@link
 * app.guidebox.guide.extract.answer.Trailing} leaves off what stands below it.
 */
@NullMarked
package app.guidebox.guide.extract.answer;

import org.jspecify.annotations.NullMarked;
