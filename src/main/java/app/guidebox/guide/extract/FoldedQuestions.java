package app.guidebox.guide.extract;

import app.guidebox.guide.Block;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** A folded answer: the question is its summary, or stands before it. */
final class FoldedQuestions implements QuestionForm {
  /** A question has at most so many blocks before its folded answer. */
  private static final int MAX_STEM = 12;

  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:b|strong|h[1-6]|i|em|font|span|p|br|u|center)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Convention convention() {
    return Convention.FOLDED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    return flow.get(at).block() instanceof Block.Details details && habits.asks(details)
        ? Optional.of(new Opening(this, at, at, question(details), "", true))
        : Optional.empty();
  }

  /**
   * The question before a folded answer that no other convention has found.
   *
   * @param fold the index of the folded answer
   * @param taken tells the units at which a question begins already
   */
  Optional<Opening> before(Flow flow, int fold, IntPredicate taken) {
    int from = fold;
    while (from > 0 && fold - from < MAX_STEM && !isBoundary(flow.get(from - 1))) {
      from--;
      if (taken.test(from)) {
        return Optional.empty();
      }
    }
    if (from > 0 && flow.get(from - 1).isHeading() && taken.test(from - 1)) {
      return Optional.empty();
    }
    if (from < fold) {
      return Optional.of(new Opening(this, from, from, "", "", true));
    }
    boolean titled = fold > 0 && flow.get(fold - 1).isHeading();
    return titled
        ? Optional.of(new Opening(this, fold - 1, fold, flow.get(fold - 1).text(), "", true))
        : Optional.empty();
  }

  private static boolean isBoundary(Unit unit) {
    return unit.isHeading()
        || unit.block() instanceof Block.Rule
        || unit.block() instanceof Block.Details;
  }

  private static String question(Block.Details details) {
    String summary = TAGS.matcher(details.summary().markdown()).replaceAll(" ");
    String line = summary.replaceAll("\\s+", " ").strip();
    return Emphasis.unwrapped(QuestionText.withoutNumber(Emphasis.unwrapped(line)));
  }
}
