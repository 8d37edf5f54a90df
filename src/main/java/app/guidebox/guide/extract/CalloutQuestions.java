package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A callout whose title asks: {@code > [!question]- What is X?}, its answer in the callout. */
final class CalloutQuestions implements QuestionForm {
  private static final Set<String> CALLOUTS =
      Set.of("question", "faq", "help", "quiz", "exercise", "flashcard", "card");

  /** A title of so many words describes a problem, whether it ends in a question mark or not. */
  private static final int MIN_WORDS = 6;

  @Override
  public Convention convention() {
    return Convention.FOLDED;
  }

  /** Whether the callout's title is the question that the rest of it answers. */
  static boolean isQuestion(Block.Quote quote) {
    return CALLOUTS.contains(quote.callout()) && !quote.title().markdown().isBlank();
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!(unit.block() instanceof Block.Quote quote) || !isQuestion(quote)) {
      return Optional.empty();
    }
    boolean inside = !unit.text().isEmpty();
    boolean asks = inside ? asksInside(flow, at) : quote.blocks().isEmpty();
    String title = Emphasis.unwrapped(QuestionText.withoutNumber(quote.title().markdown()));
    String question = LabelledQuestions.unlabelled(title);
    return asks
        ? Optional.of(new Opening(this, at, at + 1, Emphasis.unwrapped(question), "", true))
        : Optional.empty();
  }

  private static boolean asksInside(Flow flow, int at) {
    boolean options = at + 1 < flow.size() && Options.among(List.of(flow.get(at + 1))).isPresent();
    String title = Plain.of(flow.get(at).text());
    return options
        || QuestionText.asks(title)
        || QuestionText.hasMarkInside(title)
        || title.split(" ", MIN_WORDS).length == MIN_WORDS;
  }
}
