package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Optional;

/** What one speaker asks and the other answers: {@code **Interviewer:** …}, {@code **You:** …}. */
public final class DialogueQuestions implements QuestionForm {
  private static final WordList ASKING = Words.load("asking-speakers");

  private static final WordList ANSWERING = Words.load("answering-speakers");

  /** A single turn is an example. */
  private static final int MIN_TURNS = 2;

  @Override
  public Convention convention() {
    return Convention.LABELLED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    if (!begins(flow, at)) {
      return Optional.empty();
    }
    String answer = Label.of(flow.get(at + 1).text(), ANSWERING).map(Label::rest).orElse("");
    return Label.of(flow.get(at).text(), ASKING)
        .map(label -> new Opening(this, at, at + 2, label.rest(), answer, true));
  }

  /** Whether the unit is a question of a dialogue that is no part of an answer. */
  static boolean begins(Flow flow, int at) {
    return isTurn(flow, at) && !isBelowQuestion(flow, at) && hasTurns(flow);
  }

  private static boolean isTurn(Flow flow, int at) {
    return at + 1 < flow.size()
        && isText(flow.get(at))
        && isText(flow.get(at + 1))
        && Label.of(flow.get(at).text(), ASKING)
            .filter(Label::marked)
            .filter(label -> QuestionText.asks(Plain.of(label.rest())))
            .isPresent()
        && Label.of(flow.get(at + 1).text(), ANSWERING).filter(Label::marked).isPresent();
  }

  private static boolean isText(Unit unit) {
    return unit.isParagraph() && unit.item() == 0;
  }

  // "## State and life" above the first turn names what is talked about.
  private static boolean isBelowQuestion(Flow flow, int at) {
    int title = at - 1;
    while (title >= 0 && !flow.get(title).isHeading()) {
      title--;
    }
    String plain = title < 0 ? "" : Plain.of(flow.get(title).text());
    return QuestionText.hasMark(plain) || (!isTurn(flow, title + 1) && QuestionText.asks(plain));
  }

  private static boolean hasTurns(Flow flow) {
    int turns = 0;
    for (int i = 0; i < flow.size() && turns < MIN_TURNS; i++) {
      turns += isTurn(flow, i) ? 1 : 0;
    }
    return turns == MIN_TURNS;
  }
}
