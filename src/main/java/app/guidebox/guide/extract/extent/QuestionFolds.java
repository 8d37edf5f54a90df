package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.list.ListShape;
import java.util.List;

/** Folds that hold questions of their own and belong to no question above them. */
final class QuestionFolds {
  private QuestionFolds() {}

  /** Whether the fold is one of them: a list that asks, or titles and folded answers below them. */
  static boolean isOne(Block.Details details, Habits habits) {
    return !habits.answers(details)
        && !habits.asks(details)
        && (holdsTitledAnswers(details.blocks(), habits)
            || details.blocks().stream()
                .anyMatch(
                    block ->
                        block instanceof Block.ListBlock list
                            && list.items().size() > 1
                            && ListShape.holdsQuestions(list, List.of())));
  }

  // The guide over again in another language.
  private static boolean holdsTitledAnswers(List<Block> blocks, Habits habits) {
    return blocks.stream().anyMatch(Block.Heading.class::isInstance)
        && blocks.stream()
            .anyMatch(block -> block instanceof Block.Details inner && habits.answers(inner));
  }
}
