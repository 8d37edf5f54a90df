/**
 * A guide's blocks into cards.
 *
 * <p>{@link app.guidebox.guide.extract.Extractors} asks the extractors side by side, and {@link
 * app.guidebox.guide.extract.AnswerSheets} brings together questions and answers that lie in two
 * files. The packages below are told in the order in which each may use those before it:
 *
 * <ul>
 *   <li>{@code label} reads the label that text begins with.
 *   <li>{@code wording} judges text: what in it is a term, what only serves the guide.
 *   <li>{@code flow} is the guide as the extractors see it, cut into units.
 *   <li>{@code found} is what an extractor makes of it, and which reading holds where several do.
 *   <li>{@code choice} reads options and the marks of the right one.
 *   <li>{@code key} reads keys, of one question or of many.
 *   <li>{@code line} tells what a line, a quotation or a title says by itself.
 *   <li>{@code list} tells lists of questions from those that are part of a text.
 *   <li>{@code habit} counts what the guide does as a rule.
 *   <li>{@code answer} tells question, answer and what is neither apart below a question.
 *   <li>{@code form} tells where a question begins, a class for each form in which authors ask.
 *   <li>{@code extent} tells how far it reaches.
 *   <li>{@code question} makes its card.
 *   <li>{@code termlist} finds the terms of a list.
 *   <li>{@code term} finds terms and what they mean.
 *   <li>{@code table} makes cards of the rows of tables.
 * </ul>
 */
@NullMarked
package app.guidebox.guide.extract;

import org.jspecify.annotations.NullMarked;
