package app.guidebox.guide.extract;

import java.util.List;
import java.util.Optional;

/** A heading that asks; its section is the answer. */
final class HeadingQuestions implements QuestionForm {
  /** Headings that ask nobody anything. */
  private static final WordList RHETORICAL = Words.load("rhetorical");

  /** Titles are shorter. */
  private static final int MIN_WORDS = 6;

  @Override
  public Convention convention() {
    return Convention.HEADING;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isHeading()) {
      return Optional.empty();
    }
    var label = Label.of(unit.text(), Words.QUESTION).filter(found -> asksByLabel(found));
    boolean titlesParts =
        label.isPresent()
            && label.get().rest().isEmpty()
            && at + 1 < flow.size()
            && flow.get(at + 1).headingLevel() > unit.headingLevel()
            && flow.get(at + 1).isHeading()
            && isAnswered(flow, at + 1);
    if (titlesParts) {
      return Optional.empty();
    }
    if (label.isPresent()) {
      return Optional.of(opening(at, label.get().rest()));
    }
    String plain = Plain.of(unit.text());
    return unit.item() > 0
            || isAnswered(flow, at)
            || asks(plain, unit.headingLevel(), habits)
            || isAnnounced(flow, at, plain)
            || (states(plain) && isKeyed(flow, at, habits.headingsAsk(unit.headingLevel())))
        ? Optional.of(
            opening(at, QuestionText.withoutNumber(Emphasis.unwrapped(unit.text())).strip()))
        : Optional.empty();
  }

  // A labelled answer right below tells that the heading asks, whatever its words.
  private static boolean isAnswered(Flow flow, int at) {
    return at + 1 < flow.size()
        && flow.get(at + 1).isParagraph()
        && Answers.label(flow.get(at + 1).text()).isPresent()
        && !Answers.isAnswerHeading(flow.get(at));
  }

  // "### 3. Sort the rows" below "## Practice Questions", with no parts of its own.
  private static boolean isAnnounced(Flow flow, int at, String plain) {
    Unit unit = flow.get(at);
    if (!QuestionText.isNumbered(plain) || !QuestionTitles.announced(unit.path())) {
      return false;
    }
    int next = at + 1;
    while (next < flow.size() && !flow.get(next).isHeading()) {
      if (asksItself(flow.get(next++))) {
        return false;
      }
    }
    return next == flow.size() || flow.get(next).headingLevel() <= unit.headingLevel();
  }

  private static boolean asksItself(Unit unit) {
    return unit.isParagraph()
        && (BoldQuestions.begins(unit.text())
            || ListedQuestions.isBare(unit)
            || Label.of(unit.text(), Words.QUESTION).filter(Label::marked).isPresent());
  }

  // A sentence, not a title.
  private static boolean states(String plain) {
    boolean ended = !plain.isEmpty() && ".:…。".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return ended || plain.split(" ", MIN_WORDS).length == MIN_WORDS;
  }

  // "True or false: …" above options of which one is ticked.
  private static boolean isKeyed(Flow flow, int at, boolean amongQuestions) {
    return at + 1 < flow.size()
        && Options.among(List.of(flow.get(at + 1)))
            .filter(options -> amongQuestions || options.choices().size() == 2)
            .filter(options -> options.choices().stream().anyMatch(Options.Choice::marked))
            .isPresent();
  }

  private Opening opening(int at, String question) {
    return new Opening(
        this, at, at + 1, QuestionText.withoutType(Emphasis.unwrapped(question)), "", true);
  }

  // "Questions" alone, or "Questions 1-10", is the title of a section.
  private static boolean asksByLabel(Label label) {
    if (label.word().equals("questions") && !label.number().isEmpty()) {
      return false;
    }
    return !label.number().isEmpty() || (!label.rest().isEmpty() && label.word().length() > 0);
  }

  private static boolean asks(String plain, int level, Habits habits) {
    if (RHETORICAL.contains(Words.lower(plain))) {
      return false;
    }
    if (QuestionText.endsInQuotation(plain) && !QuestionText.begins(plain)) {
      return false;
    }
    if (QuestionText.hasMark(plain)) {
      return !QuestionText.isOutlineNumbered(plain) || habits.headingsAsk(level);
    }
    if (QuestionText.isNumbered(plain)) {
      return habits.numberedHeadingsAsk(level);
    }
    boolean asks = QuestionText.hasMarkInside(plain) || QuestionText.asks(plain);
    return asks && habits.headingsAsk(level);
  }
}
