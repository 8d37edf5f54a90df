/**
 * Questions and their answers.
 *
 * <ul>
 *   <li>Where a question begins: a {@link app.guidebox.guide.extract.question.QuestionForm} for
 *       each convention gives an {@link app.guidebox.guide.extract.question.Opening}.
 *   <li>What a guide does as a rule: {@link app.guidebox.guide.extract.habit.Habits}.
 *   <li>How far a question reaches: {@link app.guidebox.guide.extract.question.QuestionScanner} and
 *       QuestionEnds.
 *   <li>What in it is stem, answer and key: {@link
 *       app.guidebox.guide.extract.question.QuestionBuilder} with BodyParts, Stems, Answers and
 *       Trailing.
 * </ul>
 *
 * <p>The other classes are named for the one form that they read.
 */
@NullMarked
package app.guidebox.guide.extract.question;

import org.jspecify.annotations.NullMarked;
