package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.words.FirstLine;
import java.util.List;

/**
 * Lines right below a question that belong to it, since a labelled answer follows them: "What does
 * this print?", {@code x = 1}, "Answer: 1".
 */
final class AskedLines {
  private AskedLines() {}

  /** The question with such lines. */
  static Opening with(Opening opening, List<Unit> body, int answerAt) {
    return answerAt == 0
            && !opening.inlineAnswer().isEmpty()
            && !opening.question().isEmpty()
            && AnswerLabel.isAnswer(FirstLine.of(Quotes.line(body.getFirst())))
            && AnswerLabel.of(opening.inlineAnswer()).isEmpty()
        ? new Opening(
            opening.form(),
            opening.from(),
            opening.bodyFrom(),
            opening.question() + "\n" + opening.inlineAnswer(),
            "",
            opening.strong())
        : opening;
  }
}
