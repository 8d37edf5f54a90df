package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.asking.UndecoratedQuestion;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.MeaningQuestions;
import app.guidebox.guide.extract.line.Offers;
import app.guidebox.guide.extract.list.NextTitles;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that asks, below a title that announces questions or with a number as others have it;
 * what follows is the answer.
 */
public final class AnnouncedQuestions implements QuestionForm {
  /** Less text below a line tells nothing. */
  private static final int MIN_TOLD = 4;

  @Override
  public Convention convention() {
    return Convention.LISTED;
  }

  /** Whether what stands below is the level of the next questions: "Intermediate". */
  public static boolean isLevel(Opening opening, String back) {
    return opening.form() instanceof AnnouncedQuestions
        && back.indexOf('\n') < 0
        && QuestionText.withoutType(back).isEmpty();
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph() || unit.item() != 0 || Offers.is(unit.text())) {
      return Optional.empty();
    }
    if (habits.textsTell() && isAskedAndTold(unit.text())) {
      return Optional.of(
          new Opening(
              this,
              at,
              at + 1,
              UndecoratedQuestion.of(FirstLine.of(unit.text())),
              FirstLine.below(unit.text()),
              false));
    }
    if (unit.text().indexOf('\n') < 0
        && QuestionNumbers.isNumbered(unit.text())
        && isOffered(flow, at, habits)) {
      return Optional.of(
          new Opening(this, at, at + 1, UndecoratedQuestion.of(unit.text()), "", false));
    }
    if (!QuestionText.hasAnyMark(unit.text())) {
      return habits.linesAsk() && isDemandingLine(flow, at)
          ? Optional.of(
              new Opening(this, at, at + 1, UndecoratedQuestion.of(unit.text()), "", false))
          : Optional.empty();
    }
    if (offersMarked(flow, at) || (at + 1 < flow.size() && habits.boxesAreAskedFor(flow, at))) {
      return Optional.of(
          new Opening(this, at, at + 1, UndecoratedQuestion.of(unit.text()), "", false));
    }
    boolean numbered = QuestionNumbers.isNumbered(unit.text());
    boolean counted = numbered && habits.numberedTextAsks();
    boolean announced =
        QuestionTitles.announced(unit.path())
            || counted
            || (numbered && habits.entriesAsk())
            || (habits.linesAsk() && isAskingLine(flow, at))
            || habits.asksForMeaning(flow, at)
            || (habits.asksForMeaningAbove(flow, at) && isAskingOn(flow, at))
            || (at == 0 && habits.quotes().askAndTell() && AskingLine.isOne(unit.text()))
            || isAskedAboveList(flow, at)
            || asksAndTells(unit.text())
            || habits.isAskedBelowTitle(flow, at);
    var told = AskedAndTold.of(unit.text()).filter(found -> found.labelled() || announced);
    if (told.isPresent()) {
      return told.map(found -> Opening.of(found, this, at));
    }
    String first = TermWords.withoutEnd(FirstLine.of(unit.text()), " \\");
    String rest = FirstLine.below(unit.text());
    boolean asks =
        !first.startsWith("<")
            && !leadsOn(first)
            && announced
            && AskingLine.asksPlainly(first)
            && (rest.isEmpty() || !rest.lines().allMatch(QuestionText::hasMarkInside));
    return asks
        ? Optional.of(
            new Opening(
                this,
                at,
                at + 1,
                UndecoratedQuestion.of(first),
                rest,
                numbered && isLabelled(flow, at + 1)))
        : Optional.empty();
  }

  // Where numbered lines ask, a statement among them does too: "4. A reef is a rope.", "A) True".
  private static boolean isOffered(Flow flow, int at, Habits habits) {
    return OfferedStems.isOffered(flow, at)
        || (habits.numberedTextAsks() && OfferedStems.isOfferedAny(flow, at));
  }

  // A line that asks, or lines that end in asking, above options of which some are marked as right.
  private static boolean offersMarked(Flow flow, int at) {
    return at + 1 < flow.size()
        && (flow.get(at).text().indexOf('\n') < 0
            || QuestionText.hasMark(Plain.of(flow.get(at).text())))
        && flow.get(at + 1).block() instanceof Block.ListBlock list
        && (OfferedStems.isOffered(flow, at) || asksToChoose(flow.get(at).text()))
        && Options.areMarked(list)
        && Label.of(flow.get(at).text(), Words.QUESTION).isEmpty();
  }

  // "It blows. Which of these is reefed first?"
  private static boolean asksToChoose(String text) {
    int sentence = text.lastIndexOf(". ");
    return OfferedStems.asksToChoose(text.substring(sentence < 0 ? 0 : sentence + 2));
  }

  // "[1. What is a knot?] (#1-what-is-a-knot)" in a list of contents.
  private static boolean leadsOn(String line) {
    return line.startsWith("[") && (line.contains("](#") || line.contains("] (#"));
  }

  // "Is a knot a length? Explain." with the answer in the lines below it.
  private static boolean isAskedAndTold(String text) {
    String first = Plain.of(FirstLine.of(text));
    return text.indexOf('\n') > 0
        && (QuestionText.hasMarkInside(first) || QuestionText.begins(first))
        && Options.ofRows(text.lines().skip(1).toList()).isEmpty();
  }

  private static boolean isLabelled(Flow flow, int at) {
    return at < flow.size()
        && flow.get(at).isParagraph()
        && AnswerLabel.of(flow.get(at).text()).isPresent();
  }

  // A line that asks, as most lines of the guide do; one below another is left open.
  private static boolean isAskingLine(Flow flow, int at) {
    String text = FirstLine.of(flow.get(at).text());
    boolean last = at + 1 == flow.size() || flow.get(at + 1).isHeading();
    return AskingLine.isOne(text)
        || (!last && !AskingLine.isOne(flow.get(at + 1).text()))
        || (at > 0 && AskingLine.isOne(flow.get(at - 1).text()));
  }

  // "Explain what a spar is." above a list or code, as others ask, or among lines that only ask.
  private static boolean isDemandingLine(Flow flow, int at) {
    boolean above =
        at + 1 < flow.size()
            && (flow.get(at + 1).block() instanceof Block.ListBlock
                || flow.get(at + 1).block() instanceof Block.Fence);
    String text = flow.get(at).text();
    return text.indexOf('\n') < 0
        && ((above && AskingLine.demands(text))
            || QuestionText.demandsInWideLetters(text)
            || (isAmongOpenLines(flow, at) && isDemand(flow.get(at))));
  }

  // The line above it is left open, and so is another one right beside.
  private static boolean isAmongOpenLines(Flow flow, int at) {
    return begins(flow, at - 1)
        && (at + 1 == flow.size() || begins(flow, at + 1))
        && ((begins(flow, at - 2) && !flow.get(at - 1).isHeading()) || begins(flow, at + 2));
  }

  // Another question, or the title of more.
  private static boolean begins(Flow flow, int at) {
    return at >= 0
        && at < flow.size()
        && (flow.get(at).isHeading()
            || NextTitles.isTitle(flow.get(at))
            || isDemand(flow.get(at))
            || AskingLine.isOne(flow.get(at).text()));
  }

  private static boolean isDemand(Unit unit) {
    return unit.isParagraph()
        && unit.text().indexOf('\n') < 0
        && Demands.begin(Plain.of(unit.text()));
  }

  // "What holds a sail?" above a list that tells.
  private static boolean isAskedAboveList(Flow flow, int at) {
    return at + 1 < flow.size()
        && flow.get(at + 1).block() instanceof Block.ListBlock list
        && AskingLine.isOne(flow.get(at).text())
        && !isLabelled(flow, at + 2)
        && list.items().stream().allMatch(item -> item.task() == Block.Task.NONE)
        && Options.among(List.of(flow.get(at + 1))).isEmpty();
  }

  /** Whether the text behind the list that answers a line goes on with the page. */
  public static boolean endsBehindList(Flow flow, int from, int at, Habits habits) {
    return !habits.linesAsk()
        && flow.get(at).isParagraph()
        && at - 1 == from + 1
        && !QuestionTitles.announced(flow.get(from).path())
        && isAskedAboveList(flow, from);
  }

  // "Why is it tied?" in a line of its own, further down in the section of such a line.
  private static boolean isAskingOn(Flow flow, int at) {
    return !flow.get(at - 1).isHeading()
        && at + 1 < flow.size()
        && !flow.get(at + 1).isHeading()
        && AskingLine.isOne(UndecoratedQuestion.of(flow.get(at).text()))
        && !AskingLine.isOne(UndecoratedQuestion.of(flow.get(at + 1).text()));
  }

  // "What is reefing?" in a line of its own above the lines that tell.
  private static boolean asksAndTells(String text) {
    int lineEnd = text.indexOf('\n');
    if (lineEnd < 0 || QuestionText.hasAnyMark(text.substring(lineEnd))) {
      return false;
    }
    String first = TermWords.withoutEnd(text.substring(0, lineEnd), " \\");
    return Words.areAtLeast(MIN_TOLD, text.substring(lineEnd).strip())
        && MeaningQuestions.isOne(first);
  }
}
