/**
 * Questions with their answers: what {@code extent} found becomes a card.
 *
 * <ul>
 *   <li>What in a question is stem, answer and key: {@link
 *       app.guidebox.guide.extract.question.QuestionBuilder} with BodyParts.
 *   <li>What asks and is no card: {@link app.guidebox.guide.extract.question.NumberedTitles} and
 *       {@link app.guidebox.guide.extract.question.LeftOver}.
 * </ul>
 */
@NullMarked
package app.guidebox.guide.extract.question;

import org.jspecify.annotations.NullMarked;
