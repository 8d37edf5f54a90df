package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.words.BoldLead;
import app.guidebox.guide.extract.words.Phrases;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/** Tells questions that lead on from a question from what answers it. */
public final class FollowUps {
  /** One entry that demands something may be an answer. */
  private static final int MIN_ENTRIES = 2;

  private static final WordList WORDS = Words.load("follow-ups");

  private static final WordList ASKING = Words.QUESTION.with(WORDS);

  /** Words of questions that are answered with questions. */
  private static final Phrases ASKED_FOR =
      Phrases.of(
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

  /** Whether the line asks further, and the next one answers it. */
  public static boolean isAnnounced(String line, String next) {
    return label(line).isPresent() && AnswerLabel.isAnswer(next);
  }

  private static Optional<Label> label(String line) {
    return Label.of(line, WORDS).filter(Label::marked);
  }

  /** Whether the text asks further, and the next one answers it, with a label or without. */
  public static boolean isTold(Unit unit, Unit next) {
    return isAnnounced(unit.text(), next.text())
        || isToldPlainly(unit, next)
        || isToldInFold(unit, next);
  }

  private static boolean isToldInFold(Unit unit, Unit next) {
    return next.block() instanceof Block.Details details
        && WORDS.mayBeSaidIn(unit.text())
        && label(unit.text()).filter(label -> !label.rest().isEmpty()).isPresent()
        && FoldWords.announcesAnswer(details.summary().plain());
  }

  private static boolean isToldPlainly(Unit unit, Unit next) {
    return next.isParagraph()
        && next.item() <= 0
        && WORDS.mayBeSaidIn(unit.text())
        && QuestionText.hasAnyMark(unit.text())
        && label(unit.text())
            .filter(label -> QuestionText.hasMark(Plain.of(label.rest())))
            .isPresent()
        && !QuestionText.hasAnyMark(next.text())
        && BoldLead.of(next.text()).isEmpty()
        && Label.of(next.text(), ASKING).isEmpty();
  }

  /** Whether nothing below the question does anything but ask, entry by entry of a list. */
  public static boolean areAll(String question, List<Unit> body) {
    long entries = body.stream().mapToLong(FollowUps::entries).sum();
    boolean dashed = body.size() == 1 && asksBehindDashes(body.getFirst());
    if (dashed) {
      return !ASKED_FOR.standIn(Words.lower(question));
    }
    return (entries >= MIN_ENTRIES || isOneQuestion(body))
        && body.stream().allMatch(FollowUps::asks)
        && !ASKED_FOR.standIn(Words.lower(question));
  }

  // "- How did you handle it?"
  private static boolean isOneQuestion(List<Unit> body) {
    String text = body.size() == 1 ? UnitWriter.text(body.getFirst()) : "";
    return text.indexOf('\n') < 0
        && QuestionText.hasAnyMark(text)
        && QuestionText.hasMark(Plain.of(text));
  }

  // "– When does it break?", line by line.
  private static boolean asksBehindDashes(Unit unit) {
    return unit.isParagraph()
        && unit.text().length() > 2
        && "–—".indexOf(unit.text().charAt(0)) >= 0
        && unit.text()
            .lines()
            .allMatch(line -> line.length() > 2 && asks(line.substring(1).strip()));
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

  /**
   * How many of the units stand above a title at their end with questions below it and nothing
   * else: {@code ## Other ways to ask this}.
   */
  static int beforeAskedAgain(List<Unit> units, int size) {
    int from = size;
    int marked = 0;
    while (from > 1 && units.get(from - 1).item() > 0 && asks(units.get(from - 1))) {
      marked += QuestionText.hasAnyMark(units.get(--from).text()) ? 1 : 0;
    }
    boolean titled = from > 1 && units.get(from - 1).isHeading();
    return titled && marked >= MIN_ENTRIES && marked * 2 > size - from ? from - 1 : size;
  }

  /**
   * How many of the units stand above the numbered lines at their end that do no more than ask:
   * {@code 20. Why?}, {@code 21. When?} with an answer to neither.
   */
  static int beforeUnanswered(List<Unit> units, int size) {
    int from = size;
    int numbered = 0;
    while (from > 1 && asksInOneLine(units.get(from - 1))) {
      numbered += isCounted(units.get(--from)) ? 1 : 0;
    }
    // A list that begins with 1 belongs to the answer.
    boolean cut = from > 0 && units.get(from - 1).item() > 0;
    return !cut && numbered >= MIN_ENTRIES && numbered * 2 > size - from ? from : size;
  }

  private static boolean asksInOneLine(Unit unit) {
    return unit.isParagraph()
        && (unit.item() == 0 || unit.item() > 1)
        && QuestionText.hasAnyMark(unit.text())
        && unit.text().indexOf('\n') < 0
        && (QuestionText.hasMark(Plain.of(unit.text())) || isCounted(unit));
  }

  private static boolean isCounted(Unit unit) {
    return unit.item() == 0 ? QuestionNumbers.isNumbered(unit.text()) : unit.isNumbered();
  }

  private static boolean asks(Unit unit) {
    return unit.isParagraph()
        ? isEntry(unit) && unit.mark().indexOf('[') < 0 && asks(unit.text())
        : asks(unit.block());
  }

  // Of a list, or "54. Define it." below "53. What is it?" in one paragraph.
  private static boolean isEntry(Unit unit) {
    return unit.item() > 0 || QuestionNumbers.isNumbered(unit.text());
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
