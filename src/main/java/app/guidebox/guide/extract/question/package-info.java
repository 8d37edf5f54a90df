/**
 * Questions with their answers, from where they begin to the card.
 *
 * <ul>
 *   <li>How far a question reaches: {@link app.guidebox.guide.extract.question.QuestionScanner}
 *       asks the forms where questions begin, QuestionEnds where they end.
 *   <li>What in it is stem, answer and key: {@link
 *       app.guidebox.guide.extract.question.QuestionBuilder} with BodyParts.
 *   <li>What asks and is no card: {@link app.guidebox.guide.extract.question.NumberedTitles} and
 *       {@link app.guidebox.guide.extract.question.LeftOver}.
 * </ul>
 */
@NullMarked
package app.guidebox.guide.extract.question;

import org.jspecify.annotations.NullMarked;
