package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Words;
import java.util.List;

/** Tells questions that lead on from a question from what answers it. */
final class FollowUps {
  /** One entry that asks may be an answer. */
  private static final int MIN_ENTRIES = 2;

  /** Words of questions that are answered with questions. */
  private static final List<String> ASKED_FOR =
      List.of(
          "question",
          "ask",
          "prompt",
          "вопрос",
          "питання",
          "spör",
          "frage",
          "fragen",
          "pregunta",
          "pergunta",
          "domand",
          "soru",
          "pytan",
          "질문",
          "问题",
          "問題",
          "質問",
          "câu hỏi",
          "pertanyaan");

  private FollowUps() {}

  /** Whether nothing below the question does anything but ask, entry by entry of a list. */
  static boolean areAll(String question, List<Unit> body) {
    long entries = body.stream().mapToLong(FollowUps::entries).sum();
    return entries >= MIN_ENTRIES
        && body.stream().allMatch(FollowUps::asks)
        && ASKED_FOR.stream().noneMatch(Words.lower(question)::contains);
  }

  private static long entries(Unit unit) {
    return unit.isParagraph() ? 1 : entries(unit.block());
  }

  private static long entries(Block block) {
    return switch (block) {
      case Block.ListBlock list -> list.items().size();
      case Block.Details details -> details.blocks().stream().mapToLong(FollowUps::entries).sum();
      default -> 0;
    };
  }

  private static boolean asks(Unit unit) {
    return unit.isParagraph()
        ? unit.item() > 0 && unit.mark().indexOf('[') < 0 && asks(unit.text())
        : asks(unit.block());
  }

  private static boolean asks(Block block) {
    return switch (block) {
      case Block.ListBlock list -> list.items().stream().allMatch(FollowUps::asks);
      case Block.Details details -> details.blocks().stream().allMatch(FollowUps::asks);
      case Block.Rule _ -> true;
      default -> false;
    };
  }

  private static boolean asks(Block.Item item) {
    return item.task() == Block.Task.NONE
        && item.blocks().size() == 1
        && item.firstText().filter(FollowUps::asks).isPresent();
  }

  private static boolean asks(String markdown) {
    return markdown.indexOf('\n') < 0 && QuestionText.asks(Plain.of(markdown));
  }
}
