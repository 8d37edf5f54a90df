/**
 * Multiple choice: {@link app.guidebox.guide.extract.choice.Options} under a question, the marks
 * that tell which are right, and what an {@link app.guidebox.guide.extract.choice.AnswerKey} names
 * of them. The other classes each read one way to write them.
 */
@NullMarked
package app.guidebox.guide.extract.choice;

import org.jspecify.annotations.NullMarked;
