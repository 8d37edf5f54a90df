package app.guidebox.guide.extract.answer;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AnswerMarks;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where in a question's body the answer begins. */
public final class Answers {
  private static final WordList PROBLEM = Words.load("problem");

  private static final WordList OWN = Words.load("own-answers");

  /** An answer in words has as many. */
  private static final int MIN_WORDS = 4;

  /** {@code B: …} beside {@code A: …}, {@code B (128)} beside {@code A (1)}. */
  private static final Pattern LETTER = Pattern.compile("\\W{0,3}\\p{Lu}(?![\\p{L}\\d'’])");

  private static final Set<String> CALLOUTS =
      Set.of("success", "check", "done", "answer", "solution", "faq-answer", "spoiler");

  /** What is said above data. */
  private static final WordList SAMPLES = Words.load("samples");

  private Answers() {}

  /** Whether the unit tells what the author answered in a test, which gives the question away. */
  public static boolean isOwn(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), OWN).filter(Label::marked).isPresent();
  }

  /** Whether the unit only says that such an answer stands below it. */
  public static boolean isOwnTitle(Unit unit) {
    return isOwn(unit) && Label.of(unit.text(), OWN).filter(l -> l.rest().isEmpty()).isPresent();
  }

  /** Whether it tells that in words, and not by the letter of an option. */
  public static boolean tellsOwn(Unit unit) {
    return isOwn(unit)
        && Label.of(unit.text(), OWN)
            .filter(label -> Words.areAtLeast(MIN_WORDS, label.rest()))
            .isPresent();
  }

  /** Whether the unit tells a problem, which a solution below it answers. */
  public static boolean isProblem(Unit unit) {
    return unit.isParagraph() && Label.of(unit.text(), PROBLEM).filter(Label::marked).isPresent();
  }

  /** Whether the unit tells what a question is asked for. */
  public static boolean isIntent(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), Words.INTENTS).filter(Label::marked).isPresent();
  }

  /** Whether the heading, or a line set off by a quotation, says no more than that. */
  public static boolean isIntentTitle(Unit unit) {
    String title = unit.isHeading() ? unit.text() : Quotes.onlyLine(unit);
    return !title.isEmpty()
        && Label.of(title, Words.INTENTS).filter(label -> label.rest().isEmpty()).isPresent();
  }

  /** Whether the answer begins with that unit. */
  public static boolean beginsAt(Unit unit, Habits habits) {
    return switch (unit.block()) {
      case Block.Heading _ ->
          AnswerLabel.of(QuestionNumbers.withoutNumber(unit.text()))
                  .filter(found -> found.rest().length() <= AnswerLabel.MAX_KEY)
                  .isPresent()
              || AnswerTitles.namesQuestion(unit.text())
              || habits.explains(unit);
      case Block.Paragraph _ -> AnswerLabel.of(unit.text()).isPresent();
      case Block.Details details -> habits.answers(details) || habits.asks(details);
      case Block.Quote quote -> announces(quote);
      case Block.ListBlock list -> isLabelled(list) && Options.among(List.of(unit)).isEmpty();
      case Block.Table _, Block.Fence _, Block.Rule _ -> false;
    };
  }

  private static boolean announces(Block.Quote quote) {
    if (CALLOUTS.contains(quote.callout())
        || Words.ANSWER.contains(quote.callout())
        || AnswerLabel.ofTitle(quote.title().markdown()).isPresent()) {
      return true;
    }
    return !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && AnswerLabel.of(text.markdown()).isPresent();
  }

  /**
   * Whether the list begins with an answer; a letter before the first of several entries is a name
   * like those of the others.
   */
  public static boolean isLabelled(Block.ListBlock list) {
    return firstText(list)
        .flatMap(AnswerLabel::of)
        .filter(label -> label.word().length() > 1 || isOnlyLetter(list))
        .isPresent();
  }

  private static boolean isOnlyLetter(Block.ListBlock list) {
    return list.items().stream()
        .skip(1)
        .noneMatch(item -> LETTER.matcher(item.firstText().orElse("")).lookingAt());
  }

  private static Optional<String> firstText(Block.ListBlock list) {
    var blocks = list.items().getFirst().blocks();
    return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(var text, _)
        ? Optional.of(text.markdown())
        : Optional.empty();
  }

  /** The units without "Output:" above no more than what a program prints. */
  static List<Unit> withoutOutput(List<Unit> units) {
    boolean printed =
        units.size() == 2
            && units.getFirst().isParagraph()
            && units.getLast().block() instanceof Block.Fence
            && SAMPLES.contains(Plain.title(units.getFirst().text()));
    return printed ? units.subList(1, 2) : units;
  }

  /** What the units tell; one quotation or one number is set off by it only on the page. */
  public static String told(List<Unit> units) {
    return units.size() == 1 && isSetOff(units.getFirst())
        ? UnitWriter.joinedText(open(units.getFirst()))
        : UnitWriter.joined(AnswerMarks.without(withoutOutput(units)));
  }

  // A quotation, or the only entry of its list, with a number or a ticked box.
  private static boolean isSetOff(Unit unit) {
    return Quotes.isPlain(unit)
        || (unit.block() instanceof Block.ListBlock list
            && list.items().size() == 1
            && (list.numbered() || list.items().getFirst().task() == Block.Task.DONE));
  }

  /** The unit's Markdown as part of an answer: folds opened, labels taken off. */
  public static List<String> open(Unit unit) {
    return switch (unit.block()) {
      case Block.Heading _ when AnswerTitles.namesQuestion(unit.text()) -> List.of();
      case Block.Heading _ when isOnlyExplanation(unit.text()) -> List.of();
      case Block.Heading _ -> part(AnswerLabel.without(QuestionNumbers.withoutNumber(unit.text())));
      case Block.Paragraph _ -> part(AnswerLabel.without(unit.text()));
      case Block.Details(_, _, var blocks, _) -> opened(Trailing.trimmed(blocks));
      case Block.Quote quote -> opened(quote);
      case Block.ListBlock list when list.items().size() == 1 || isLabelled(list) -> opened(list);
      default -> List.of(MarkdownWriter.write(unit.block()));
    };
  }

  private static boolean isOnlyExplanation(String title) {
    return Label.of(title, Words.EXPLANATION).filter(l -> l.rest().isEmpty()).isPresent();
  }

  // "> [!success]- Answer **Correct answer: B**" tells the answer in its title.
  private static List<String> opened(Block.Quote quote) {
    String title = quote.title().markdown();
    String bold = title.substring(Math.max(0, title.indexOf("**")));
    var told =
        AnswerLabel.ofTitle(title)
            .or(() -> AnswerLabel.of(bold))
            .map(Label::rest)
            .map(AnswerLabel::without);
    var parts = new ArrayList<>(part(told.orElse("")));
    parts.addAll(opened(quote.blocks()));
    return parts;
  }

  // "> **Answer:** …" without a title.
  private static boolean isLabelled(Block.Quote quote) {
    return quote.callout().isEmpty()
        && quote.title().markdown().isBlank()
        && !quote.blocks().isEmpty()
        && quote.blocks().getFirst() instanceof Block.Paragraph(var text, _)
        && AnswerLabel.of(text.markdown()).isPresent();
  }

  // An answer that is one quotation and no more is set off by it only on the page.
  private static boolean isPlain(Block.Quote quote) {
    return quote.callout().isEmpty() && quote.title().markdown().isBlank();
  }

  private static List<String> opened(Block.ListBlock list) {
    var parts = new ArrayList<>(opened(list.items().getFirst().blocks()));
    if (list.items().size() > 1) {
      var rest = list.items().subList(1, list.items().size());
      var lines = rest.getFirst().lines().to(rest.getLast().lines().last());
      parts.add(
          MarkdownWriter.write(
              new Block.ListBlock(list.numbered(), list.start() + 1, rest, lines)));
    }
    return parts;
  }

  private static List<String> opened(List<Block> blocks) {
    var parts = new ArrayList<String>();
    for (Block block : blocks) {
      boolean first = parts.isEmpty();
      if (first && block instanceof Block.Rule) {
        continue;
      }
      boolean whole = blocks.size() == 1 && block instanceof Block.Quote quote && isPlain(quote);
      if (first && block instanceof Block.Quote quote && (whole || isLabelled(quote))) {
        parts.addAll(opened(quote));
        continue;
      }
      if (first && isAnnounced(block)) {
        parts.addAll(opened(((Block.Details) block).blocks()));
        continue;
      }
      parts.addAll(part(first ? unlabelled(block) : MarkdownWriter.write(block)));
    }
    return parts;
  }

  // A fold in a fold: the inner one shows the answer to what the outer one asks.
  private static boolean isAnnounced(Block block) {
    return block instanceof Block.Details details
        && FoldWords.announcesAnswer(details.summary().plain());
  }

  private static String unlabelled(Block block) {
    return switch (block) {
      case Block.Paragraph(var text, _) -> AnswerLabel.without(text.markdown());
      case Block.Heading(_, var text, _) when AnswerLabel.of(text.markdown()).isPresent() ->
          AnswerLabel.without(text.markdown());
      default -> MarkdownWriter.write(block);
    };
  }

  private static List<String> part(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
