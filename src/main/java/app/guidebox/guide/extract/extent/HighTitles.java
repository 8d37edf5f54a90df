package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/**
 * Answers pasted with titles of their own, no lower than those of the guide: {@code ## Question 7},
 * {@code ### Answer}, and below that {@code # Reefing}.
 */
final class HighTitles {
  private HighTitles() {}

  /** Where the answer to the question that begins there ends; -1 if it has no such titles. */
  static int end(Flow flow, int question) {
    var label = numbered(flow.get(question));
    int answer = label.isEmpty() ? flow.size() : flow.nextHeading(question + 1);
    boolean high =
        answer + 1 < flow.size()
            && AnswerTitles.isAnswer(flow.get(answer))
            && !AnswerTitles.isKey(flow.get(answer))
            && flow.get(answer).headingLevel() > flow.get(question).headingLevel()
            && flow.get(answer + 1).isHeading()
            && flow.get(answer + 1).headingLevel() <= flow.get(answer).headingLevel()
            && numbered(flow.get(answer + 1)).isEmpty();
    if (!high) {
      return -1;
    }
    int end = flow.nextHeading(answer + 2);
    while (end < flow.size() && numbered(flow.get(end)).isEmpty() && !closes(flow.get(end))) {
      end = flow.nextHeading(end + 1);
    }
    return end;
  }

  private static boolean closes(Unit title) {
    return Apparatus.isClosing(title.text()) || AnswerTitles.isKey(title);
  }

  private static Optional<Label> numbered(Unit title) {
    return title.isHeading()
        ? Label.of(title.text(), Words.QUESTION).filter(label -> !label.number().isEmpty())
        : Optional.empty();
  }
}
