package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.AnswerKey;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.line.SetProblems;
import app.guidebox.guide.extract.line.TwoSides;
import app.guidebox.guide.extract.list.RepeatedOptions;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** A folded answer: the question is its summary, or stands before it. */
public final class FoldedQuestions implements QuestionForm {
  /** A question has at most so many blocks before its folded answer. */
  private static final int MAX_STEM = 12;

  private static final int SHORT_STEM = 3;

  /** A title that begins a question has as many words, its number among them. */
  private static final int MIN_WORDS = 6;

  private static final int MIN_STEM = 20;

  private static final Pattern TAGS =
      Pattern.compile(
          "</?(?:b|strong|h[1-6]|i|em|font|span|p|br|u|center|code)\\b[^>]*>",
          Pattern.CASE_INSENSITIVE);

  /** A label and the letters of the right options are no longer. */
  private static final int MAX_KEY = 60;

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
  public Optional<Opening> before(Flow flow, int fold, Habits habits, IntPredicate taken) {
    int told = fold;
    while (told > 0 && isExplanation(flow.get(told - 1))) {
      told--;
    }
    if (told < fold && told > 0 && flow.get(told - 1).isHeading()) {
      String title = flow.get(told - 1).text();
      return taken.test(told - 1)
          ? Optional.empty()
          : Optional.of(new Opening(this, told - 1, told, title, "", true));
    }
    int from = fold;
    boolean offers =
        Options.isLettered(flow.get(fold))
            || RepeatedOptions.areNamedBelow(flow, fold)
            || areOptions(flow.get(fold));
    while (from > 0
        && fold - from < MAX_STEM
        && !isBoundary(flow.get(from - 1), habits)
        && !(offers && isKey(flow.get(from - 1)))) {
      from--;
      if (taken.test(from)) {
        return belowOptions(flow, from, fold);
      }
      if ((QuestionNumbers.isNumbered(flow.get(from).text()) && !isLedIn(flow, from))
          || (flow.get(from).item() > 0 && flow.get(fold).item() == Unit.INSIDE_ITEM)
          || isNumberedTask(flow.get(from))
          || (from == fold - 1
              && flow.get(from).isNumbered()
              && (flow.get(fold).block() instanceof Block.ListBlock
                  || flow.get(fold).isHeading()))) {
        break;
      }
    }
    if (from > 0
        && flow.get(from - 1).isHeading()
        && (taken.test(from - 1) || Options.isLabel(flow.get(from - 1).text()))) {
      return Optional.empty();
    }
    if (from < fold && from > 0 && isStem(flow.get(from - 1))) {
      return Optional.of(new Opening(this, from - 1, from, title(flow.get(from - 1)), "", true));
    }
    if (from < fold - 1 && isNumberedQuestion(flow, fold - 1)) {
      return Optional.of(new Opening(this, fold - 1, fold - 1, "", "", true));
    }
    if (from < fold && unfoldsChapter(flow, from, fold)) {
      return Optional.empty();
    }
    if (from < fold) {
      boolean explained = from > 0 && isExplanation(flow.get(from)) && isKey(flow.get(from - 1));
      int asked = explained && from + 1 < fold ? from + 1 : from;
      int start = fold - asked > SHORT_STEM ? nearestQuestion(flow, asked, fold) : asked;
      start =
          SetProblems.isOne(flow.get(fold - 1)) ? SetProblems.from(flow, asked, fold - 1) : start;
      start = firstWords(flow, start, fold);
      return Optional.of(new Opening(this, start, start, "", "", true));
    }
    boolean titled =
        fold > 0
            && flow.get(fold - 1).isHeading()
            && !AnswerTitles.isKey(flow.get(fold - 1))
            && !AnswerTitles.isAnswer(flow.get(fold - 1))
            && !Apparatus.isTitle(flow.get(fold - 1).text())
            && !foldsSections(flow, fold);
    return titled
        ? Optional.of(new Opening(this, fold - 1, fold, title(flow.get(fold - 1)), "", true))
        : Optional.empty();
  }

  private static String title(Unit heading) {
    return QuestionNumbers.withoutNumber(Emphasis.unwrapped(heading.text())).strip();
  }

  // Text that asks below another question's options is a question of its own, unless its answer
  // names one of them.
  private Optional<Opening> belowOptions(Flow flow, int taken, int fold) {
    for (int i = fold - 1; i > taken + 1; i--) {
      Unit unit = flow.get(i);
      if (unit.isParagraph()
          && QuestionText.hasMark(Plain.of(unit.text()))
          && !Options.isLettered(unit)) {
        var opening = new Opening(this, i, i, "", "", true);
        return Options.among(flow.units().subList(taken, i))
            .filter(options -> isApart(options, flow.get(fold)))
            .map(_ -> opening);
      }
    }
    return Optional.empty();
  }

  private static boolean isApart(Options options, Unit answer) {
    String told = UnitWriter.joinedText(Answers.open(answer));
    return options.isMarked() || AnswerKey.read(told, options.choices()).isEmpty();
  }

  // What folds several sections of a page away is no answer to its title.
  private static boolean foldsSections(Flow flow, int fold) {
    String title = Plain.of(flow.get(fold - 1).text());
    return flow.get(fold).block() instanceof Block.Details details
        && (details.blocks().stream().filter(Block.Heading.class::isInstance).count() > 1
            || beginsAsking(details))
        && !QuestionText.hasMarkInside(title)
        && !QuestionText.asks(title);
  }

  // "Toggle section" below a chapter's title and what it is about.
  private static boolean unfoldsChapter(Flow flow, int from, int fold) {
    return flow.get(fold).block() instanceof Block.Details details
        && details.blocks().stream().filter(Block.Heading.class::isInstance).count() > 1
        && FoldWords.bidsToOpen(details.summary().plain())
        && from > 0
        && flow.get(from - 1).isHeading()
        && flow.units().subList(from - 1, fold).stream()
            .map(unit -> Plain.of(unit.text()))
            .noneMatch(text -> QuestionText.hasMarkInside(text) || QuestionText.asks(text));
  }

  // A title that asks, with its answer in the same fold.
  private static boolean beginsAsking(Block.Details details) {
    return !details.blocks().isEmpty()
        && details.blocks().getFirst() instanceof Block.Heading heading
        && QuestionText.hasMark(heading.text().plain());
  }

  // "### 3. The bow of a boat at a quay is held by" above an image and the options.
  private static boolean isStem(Unit title) {
    return title.isHeading()
        && title.text().length() >= MIN_STEM
        && Character.isDigit(title.text().charAt(0))
        && QuestionNumbers.isNumbered(title.text())
        && Words.areAtLeast(MIN_WORDS, title.text());
  }

  // "1. Why? Explain." by itself, whatever stands above it.
  private static boolean isNumberedQuestion(Flow flow, int at) {
    Unit unit = flow.get(at);
    return unit.item() > 0
        && flow.get(at - 1).item() == 0
        && unit.isParagraph()
        && unit.isNumbered()
        && QuestionText.hasMarkInside(Plain.of(unit.text()));
  }

  // "**Cause:** …" above "**Solution:** …" asks nothing.
  private static boolean isExplanation(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), Words.EXPLANATION)
            .filter(Label::marked)
            .filter(label -> !label.rest().isEmpty())
            .isPresent();
  }

  // "1: by name" and "2: by length" below "They are sorted:"
  private static boolean isLedIn(Flow flow, int at) {
    String rows = flow.get(at).text();
    int line = rows.indexOf('\n');
    String above = at > 0 && flow.get(at - 1).isParagraph() ? flow.get(at - 1).text() : "";
    return line > 0
        && (above.endsWith(":") || above.endsWith("："))
        && QuestionNumbers.isNumbered(rows.substring(line + 1))
        && !QuestionText.hasAnyMark(rows);
  }

  private static boolean isNumberedTask(Unit unit) {
    return unit.block() instanceof Block.ListBlock list
        && list.numbered()
        && list.items().size() == 1;
  }

  // A long way back to the heading is the section's text, not the question.
  private static int nearestQuestion(Flow flow, int from, int fold) {
    for (int i = fold - 1; i > from; i--) {
      String text = Plain.of(flow.get(i).text());
      if (flow.get(i).isParagraph() && QuestionText.hasMarkInside(text)) {
        return beforeList(flow, from, i);
      }
    }
    return from;
  }

  // Code above the first words belongs to what stands before.
  private static int firstWords(Flow flow, int from, int fold) {
    int start = from;
    while (start < fold && flow.get(start).block() instanceof Block.Fence) {
      start++;
    }
    if (start + 1 < fold && isTopic(flow.get(start), flow.get(start + 1))) {
      start++;
    }
    return start < fold ? start : from;
  }

  // "**2. Sails**" above "**A jib is:**".
  private static boolean isTopic(Unit unit, Unit below) {
    return BoldLines.isNumberedTitle(unit.text())
        && unit.item() == 0
        && below.isParagraph()
        && Emphasis.isWhollyBold(below.text())
        && !BoldLines.isNumberedTitle(below.text())
        && !QuestionText.hasMarkInside(Plain.of(unit.text()));
  }

  // An entry of a list is asked together with the others and the line above them.
  private static int beforeList(Flow flow, int from, int at) {
    int start = at;
    while (start > from && flow.get(start).item() != 0) {
      start--;
    }
    return start;
  }

  private static boolean isBoundary(Unit unit, Habits habits) {
    return unit.isHeading()
        || unit.block() instanceof Block.Rule
        || TwoSides.isCard(unit)
        || (unit.isParagraph() && (AnswerLabel.isAnswer(unit.text()) || isLoneLabel(unit)))
        || (unit.block() instanceof Block.Quote && Answers.beginsAt(unit, habits))
        || (unit.block() instanceof Block.Details details
            && (habits.answers(details) || habits.asks(details)));
  }

  // "**Answer**" in a line of its own above it.
  private static boolean isLoneLabel(Unit unit) {
    return Label.of(unit.text(), Words.ANSWER)
        .filter(label -> label.marked() && label.rest().isEmpty() && label.word().length() > 1)
        .isPresent();
  }

  private static boolean areOptions(Unit unit) {
    return unit.block() instanceof Block.ListBlock
        && Options.among(List.of(unit)).filter(Options::areLettered).isPresent();
  }

  // "Correct answer: B" below other options.
  private static boolean isKey(Unit unit) {
    return unit.isParagraph()
        && FirstLine.of(unit.text()).length() <= MAX_KEY
        && AnswerLabel.of(unit.text()).filter(label -> !label.rest().isEmpty()).isPresent();
  }

  // "Q: What is …?"
  private static String withoutLetter(String question) {
    return Label.of(question, Words.QUESTION)
        .filter(Label::marked)
        .filter(label -> label.word().equals("q") || QuestionText.hasMark(Plain.of(label.rest())))
        .map(Label::rest)
        .orElse(question);
  }

  private static String question(Block.Details details) {
    String summary = TAGS.matcher(details.summary().markdown()).replaceAll(" ").strip();
    boolean several = summary.contains("\n\n") || summary.contains("```");
    String line = several ? summary : summary.replaceAll("\\s+", " ");
    return withoutLetter(
        QuestionLabels.unlabelled(
            Emphasis.unwrapped(QuestionNumbers.withoutNumber(Emphasis.unwrapped(line)))));
  }

  /** Whether a table is folded away to save room, below a title that asks nothing. */
  public static boolean isTable(Flow flow, int at, Block.Details details) {
    return at > 0
        && flow.get(at - 1).isHeading()
        && !details.blocks().isEmpty()
        && details.blocks().getFirst() instanceof Block.Table
        && Label.of(flow.get(at - 1).text(), Words.QUESTION).isEmpty()
        && !QuestionText.asks(Plain.of(flow.get(at - 1).text()));
  }
}
