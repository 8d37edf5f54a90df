package app.guidebox.guide.extract;

import java.util.Optional;

/** A paragraph that asks, below a title that announces questions; what follows is the answer. */
final class AnnouncedQuestions implements QuestionForm {
  @Override
  public Convention convention() {
    return Convention.LISTED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph() || unit.item() != 0 || !QuestionText.hasAnyMark(unit.text())) {
      return Optional.empty();
    }
    boolean announced = QuestionTitles.announced(unit.path());
    var told = AskedAndTold.of(unit.text()).filter(found -> found.labelled() || announced);
    if (told.isPresent()) {
      return told.map(found -> found.by(this, at));
    }
    int lineEnd = unit.text().indexOf('\n');
    String first = lineEnd < 0 ? unit.text() : unit.text().substring(0, lineEnd);
    String rest = lineEnd < 0 ? "" : unit.text().substring(lineEnd + 1).strip();
    boolean asks = !first.startsWith("<") && ListShape.asksPlainly(first) && announced;
    return asks
        ? Optional.of(new Opening(this, at, at + 1, bare(first), rest, false))
        : Optional.empty();
  }

  // Without boxes and other symbols before it.
  private static String bare(String question) {
    int at = 0;
    while (at < question.length()) {
      int c = question.codePointAt(at);
      if (Character.getType(c) != Character.OTHER_SYMBOL && !Character.isWhitespace(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return Emphasis.unwrapped(QuestionText.withoutNumber(question.substring(at)));
  }
}
