/**
 * Multiple choice: {@link app.guidebox.guide.extract.choice.Options} under a question, the marks
 * and the {@link app.guidebox.guide.extract.choice.AnswerKey} that tell which are right, and the
 * {@link app.guidebox.guide.extract.choice.KeySheet} that answers many questions at once. The other
 * classes each read one way to write them.
 */
@NullMarked
package app.guidebox.guide.extract.choice;

import org.jspecify.annotations.NullMarked;
