package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
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
import app.guidebox.guide.extract.line.Offers;
import app.guidebox.guide.extract.list.NextTitles;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that asks, below a title that announces questions or with a number as others have it;
 * what follows is the answer.
 */
public final class AnnouncedQuestions implements QuestionForm {
  private static final Pattern MEANING =
      Pattern.compile(
          "(?:what (?:is|are) (?!it|this|that|these|those|they|your?|my|our|next|the"
              + " (?:point|problem|difference))|what (?:is|are) (?:.{1,60} )?meant by |what does"
              + " .{1,60} mean|was (?:ist|sind|bedeutet|versteht man unter) (?!das\\?)|qu'est-ce"
              + " qu|que sont |¿?qué (?:es|son|significa) |o que (?:é|são|significa) |(?:che"
              + " )?cos'è |cosa (?:sono|si intende) |что (?:такое|означает) |що таке |co to jest"
              + " |czym jest |wat is |vad är |hvad er |什么是|什麼是)[^.!?？]{2,80}[?？]");

  /** What a program counts its questions by: {@code **KN-07-Q0001** (choose one)}. */
  private static final Pattern ID =
      Pattern.compile(
          "\\*\\*\\p{Lu}[\\p{Lu}\\d]{0,9}(?:[-_.][\\p{Lu}\\d]{1,9}){1,4}[:.]?\\*\\*[:.]?\\s+(?:\\([^()]{1,60}\\)\\s+)?(?=\\S)");

  /** Less text below a line tells nothing. */
  private static final int MIN_TOLD = 4;

  /** So far into an answer stands what it is about. */
  private static final int MAX_BEGINNING = 100;

  /** Shorter words come again by chance. */
  private static final int MIN_NAME = 3;

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
              bare(FirstLine.of(unit.text())),
              FirstLine.below(unit.text()),
              false));
    }
    if (unit.text().indexOf('\n') < 0
        && QuestionNumbers.isNumbered(unit.text())
        && isOffered(flow, at, habits)) {
      return Optional.of(new Opening(this, at, at + 1, bare(unit.text()), "", false));
    }
    if (!QuestionText.hasAnyMark(unit.text())) {
      return habits.linesAsk() && isDemandingLine(flow, at)
          ? Optional.of(new Opening(this, at, at + 1, bare(unit.text()), "", false))
          : Optional.empty();
    }
    if (offersMarked(flow, at)) {
      return Optional.of(new Opening(this, at, at + 1, bare(unit.text()), "", false));
    }
    boolean numbered = QuestionNumbers.isNumbered(unit.text());
    boolean counted = numbered && habits.numberedTextAsks();
    boolean announced =
        QuestionTitles.announced(unit.path())
            || counted
            || (numbered && habits.entriesAsk())
            || (habits.linesAsk() && isAskingLine(flow, at))
            || asksForMeaning(flow, at)
            || asksBelowMeaning(flow, at)
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
            new Opening(this, at, at + 1, bare(first), rest, numbered && isLabelled(flow, at + 1)))
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

  // "What is meant by …?" in the first line below a title, or above a text that begins with the
  // name that it asks for.
  private static boolean asksForMeaning(Flow flow, int at) {
    String text = flow.get(at).text();
    if (at == 0
        || text.indexOf('\n') >= 0
        || text.startsWith("[")
        || at + 1 == flow.size()
        || !flow.get(at + 1).isParagraph()) {
      return false;
    }
    String asked = Words.lower(Plain.of(bare(text))).replace('’', '\'');
    return MEANING.matcher(asked).matches()
        && (flow.get(at - 1).isHeading() || isNamedAgain(asked, flow.get(at + 1).text()));
  }

  // "Why is it tied?" in a line of its own, further down in the section of such a line.
  private static boolean asksBelowMeaning(Flow flow, int at) {
    boolean asks =
        AskingLine.isOne(bare(flow.get(at).text()))
            && at > 0
            && !flow.get(at - 1).isHeading()
            && at + 1 < flow.size()
            && !flow.get(at + 1).isHeading()
            && !AskingLine.isOne(bare(flow.get(at + 1).text()));
    int above = at - 2;
    while (asks && above > 0 && !flow.get(above).isHeading()) {
      if (asksForMeaning(flow, above)) {
        return true;
      }
      above--;
    }
    return false;
  }

  // "What is a reef knot?" above "A reef knot …".
  private static boolean isNamedAgain(String asked, String told) {
    String begin = Words.lower(Plain.of(told.substring(0, Math.min(told.length(), MAX_BEGINNING))));
    int from = begin.indexOf(' ') + 1;
    int end = TermWords.withoutEnd(asked, " ?？").length();
    for (int at = asked.indexOf(' ') + 1; at > 0; at = asked.indexOf(' ', at) + 1) {
      String name = asked.substring(at, Math.max(at, end));
      boolean again = begin.startsWith(name) || begin.startsWith(name, from);
      if (again && name.length() >= MIN_NAME) {
        return true;
      }
    }
    return false;
  }

  // "What is reefing?" in a line of its own above the lines that tell.
  private static boolean asksAndTells(String text) {
    int lineEnd = text.indexOf('\n');
    if (lineEnd < 0 || QuestionText.hasAnyMark(text.substring(lineEnd))) {
      return false;
    }
    String first = TermWords.withoutEnd(text.substring(0, lineEnd), " \\");
    return Words.areAtLeast(MIN_TOLD, text.substring(lineEnd).strip())
        && MEANING.matcher(Words.lower(Plain.of(first)).replace('’', '\'')).matches();
  }

  // Without boxes and other symbols before it.
  private static String bare(String question) {
    int at = 0;
    while (at < question.length()) {
      int c = question.codePointAt(at);
      if (Character.getType(c) != Character.OTHER_SYMBOL && !Character.isWhitespace(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    String named = withoutId(question.substring(at));
    return Emphasis.unwrapped(QuestionNumbers.withoutNumber(named));
  }

  private static String withoutId(String text) {
    Matcher id = ID.matcher(text);
    return text.startsWith("**") && id.lookingAt() ? text.substring(id.end()) : text;
  }
}
