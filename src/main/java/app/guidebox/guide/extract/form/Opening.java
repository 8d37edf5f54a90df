package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.words.Emphasis;

/**
 * Where a question begins.
 *
 * @param form the convention by which it was recognised
 * @param from the index of its first unit
 * @param bodyFrom the index of the first unit after the question's own
 * @param question its text in Markdown; empty if the question follows in the body
 * @param inlineAnswer what stands after the question in the same unit and is its answer; may be
 *     empty
 * @param strong whether it ends the question before it even inside an answer
 */
public record Opening(
    QuestionForm form,
    int from,
    int bodyFrom,
    String question,
    String inlineAnswer,
    boolean strong) {
  /** A question that is told in its own unit. */
  static Opening of(AskedAndTold told, QuestionForm form, int at) {
    String asked = Emphasis.unwrapped(QuestionNumbers.withoutNumber(told.question()));
    return new Opening(form, at, at + 1, asked, told.answer().strip(), false);
  }

  /** The same question, recognised by another convention. */
  public Opening by(QuestionForm other) {
    return new Opening(other, from, bodyFrom, question, inlineAnswer, strong);
  }
}
