package app.guidebox.guide.extract.question;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.answer.QuestionFacts;
import app.guidebox.guide.extract.asking.CodeQuestions;
import app.guidebox.guide.extract.asking.Pauses;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.BoxedOptions;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.extent.SolutionSteps;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.found.Placeholders;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.Deeds;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.FoldWords;
import app.guidebox.guide.extract.wording.LinkLines;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells what below the first line of a question is still asked, and where its answer begins. */
final class BodyParts {

  private static final WordList TOLD = Words.EXPLANATION.with(Words.INTENTS, Words.WRONG_ANSWER);

  /** Labels of what sums an answer up. */
  private static final WordList HINTS = Words.load("hints");

  /** What stands before a quoted hint: {@code 💡}. */
  private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}*_(\\[]{1,6}");

  private static final WordList GRADINGS = Words.load("gradings");

  private static final WordList ATTEMPTS = Words.load("attempt-states");

  /** How one did is told in two or three words. */
  private static final int MAX_STATE = 25;

  /** The letters of the right options. */
  private static final int MAX_KEY = 6;

  private final Habits habits;

  BodyParts(Habits habits) {
    this.habits = habits;
  }

  /** The index of the unit with which the answer begins; -1 if none does. */
  int answerAt(List<Unit> body) {
    if (Deeds.answer(body)) {
      return 0;
    }
    for (int i = BoxedOptions.end(body); i < body.size(); i++) {
      if (Answers.beginsAt(body.get(i), habits) && !demandsAnswers(body, i)) {
        return foldedBefore(body, i);
      }
    }
    return proposedAt(body);
  }

  // "Answer:" above lines that ask, and the answers below a label with a number.
  private static boolean demandsAnswers(List<Unit> body, int at) {
    return at + 2 < body.size()
        && asksInEachLine(body.get(at + 1).text())
        && Label.of(body.get(at).text(), Words.ANSWER)
            .filter(label -> label.number().isEmpty() && label.rest().isEmpty())
            .isPresent()
        && body.subList(at + 2, body.size()).stream().anyMatch(BodyParts::isNumberedAnswer);
  }

  private static boolean isNumberedAnswer(Unit unit) {
    return unit.isParagraph()
        && Label.of(unit.text(), Words.ANSWER)
            .filter(label -> !label.number().isEmpty())
            .isPresent();
  }

  private static boolean asksInEachLine(String text) {
    return text.indexOf('?') > 0 && text.lines().allMatch(QuestionText::hasMarkInside);
  }

  // What is folded away above a folded answer, such as its first steps, is told with it.
  private static int foldedBefore(List<Unit> body, int answer) {
    int first = answer;
    while (first > 1
        && body.get(answer).block() instanceof Block.Details
        && body.get(first - 1).block() instanceof Block.Details details
        && !FoldWords.isAside(details.summary().plain())) {
      first--;
    }
    return first;
  }

  // "**Your answer:**" above a text and nothing to choose from proposes what to say; what somebody
  // answered and what was missing there, which is told below, answer the question together.
  private static int proposedAt(List<Unit> body) {
    for (int i = 0; i < body.size(); i++) {
      boolean title = Answers.isOwnTitle(body.get(i));
      if (i + 1 < body.size() && (title || Answers.tellsOwn(body.get(i)))) {
        boolean offered = Options.among(body.subList(0, i)).isPresent();
        return offered ? -1 : title ? i + 1 : i;
      }
    }
    return -1;
  }

  /**
   * Where what belongs to the question ends: some explain before they tell which option is right.
   */
  static int explainedAt(List<Unit> body, int answerAt) {
    if (answerAt < 0) {
      return body.size();
    }
    int from = asideAt(body, answerAt);
    return IntStream.range(0, from)
        .filter(
            i ->
                Answers.isIntentTitle(body.get(i))
                    || tellsOfQuestion(body.get(i))
                    || SolutionSteps.beginAt(body, i, answerAt)
                    || (body.get(i).isParagraph()
                        && Label.of(body.get(i).text(), TOLD).filter(Label::marked).isPresent()))
        .findFirst()
        .orElse(from);
  }

  // "This question is about patience."
  private static boolean tellsOfQuestion(Unit unit) {
    return unit.isParagraph()
        && (unit.text().startsWith("This question ")
            || unit.text().startsWith("The interviewer ")
            || unit.text().startsWith("Interviewers "))
        && !QuestionText.hasAnyMark(unit.text());
  }

  // "#### What it is asked for" between a question and its answer begins what is no part of it.
  private static int asideAt(List<Unit> body, int answerAt) {
    int at = answerAt;
    for (int i = answerAt - 1; i >= 0 && !PartTitles.isQuestion(body.get(i)); i--) {
      Unit unit = body.get(i);
      if (unit.isHeading() && (Options.isLabel(unit.text()) || isContext(unit))) {
        return answerAt;
      }
      if (PartTitles.isTask(unit) || PartTitles.isSetting(unit)) {
        return PartTitles.addsToTask(body.get(at)) ? asideAfter(body, at, answerAt) : at;
      }
      at = unit.isHeading() ? i : at;
    }
    return at;
  }

  // Constraints and hints go on with the task above them.
  private static int asideAfter(List<Unit> body, int addition, int answerAt) {
    return IntStream.range(addition, answerAt)
        .filter(i -> body.get(i).isHeading() && !PartTitles.addsToTask(body.get(i)))
        .findFirst()
        .orElse(answerAt);
  }

  /** "Your answer" and what is said of it end the question, unless options stand below. */
  static int askedTo(List<Unit> body, int end) {
    for (int i = 0; i < end; i++) {
      if (Answers.isOwn(body.get(i))) {
        return Options.among(body.subList(i, end)).isEmpty() ? i : end;
      }
    }
    return end;
  }

  /** The body without "**Rubric:**" and its list, which only tell how an answer is graded. */
  static List<Unit> withoutGrading(List<Unit> body) {
    for (int i = 0; i < body.size(); i++) {
      if (grades(body.get(i))) {
        int end = i + 1;
        while (end < body.size() && body.get(end).block() instanceof Block.ListBlock) {
          end++;
        }
        return end == body.size() ? body.subList(0, i) : body;
      }
    }
    return body;
  }

  /** A hint tells how to find the answer, which is nowhere. */
  static boolean isHint(Unit unit) {
    String line = Quotes.line(unit).strip();
    String text =
        unit.isParagraph() ? line : Emphasis.unwrapped(SIGNS.matcher(line).replaceFirst(""));
    return !text.isEmpty()
        && ((text.startsWith("*(") && text.endsWith(")*"))
            || Label.of(text, HINTS)
                .filter(Label::marked)
                .filter(l -> !l.rest().isEmpty())
                .isPresent());
  }

  /** Whether only the first line asks, so that those right below it answer: "What is a reef?". */
  static boolean isAnsweredBelow(String text, int line) {
    String asked = Plain.of(text.substring(0, line));
    String told = text.substring(line + 1).strip();
    return QuestionText.hasMark(asked)
        && !QuestionText.hasAnyMark(told)
        && !told.isEmpty()
        && "([（*_`$".indexOf(told.charAt(0)) < 0
        && !told.endsWith(":");
  }

  /** Whether all that stands below the question is the code that it asks about. */
  static boolean isCodeOf(String question, List<Unit> told) {
    return told.size() == 1
        && told.getFirst().block() instanceof Block.Fence
        && CodeQuestions.askAbout(question);
  }

  private static boolean grades(Unit unit) {
    return unit.isParagraph()
        && GRADINGS.mayBeSaidIn(unit.text())
        && Label.of(unit.text(), GRADINGS).filter(Label::marked).isPresent();
  }

  /** Takes off "**Answer:** B" below "**Antwort:** B". */
  static void removeRepeatedKey(List<Unit> told) {
    if (told.size() > 1 && told.get(0).isParagraph() && told.get(1).isParagraph()) {
      String key = AnswerLabel.of(told.get(0).text()).map(Label::rest).orElse("");
      boolean again =
          !key.isEmpty()
              && key.length() <= MAX_KEY
              && AnswerLabel.of(told.get(1).text()).filter(it -> it.rest().equals(key)).isPresent();
      if (again) {
        told.remove(1);
      }
    }
  }

  /** What sets the answer apart is no part of the question. */
  static boolean asks(Unit unit, int answerAt) {
    boolean apart = answerAt >= 0 && unit.block() instanceof Block.Rule;
    return !apart
        && !(answerAt >= 0 && (tellsAttempt(unit) || isLeftBlank(unit) || isPause(unit)))
        && !Answers.isOwn(unit)
        && !PartTitles.isQuestion(unit)
        && !(answerAt >= 0 && PartTitles.isTask(unit));
  }

  // "*Think about it before you read on …*"
  private static boolean isPause(Unit unit) {
    return unit.isParagraph() && Pauses.isOne(unit.text());
  }

  // "> Your answer here..."
  private static boolean isLeftBlank(Unit unit) {
    String line = Quotes.line(unit);
    return !line.isEmpty() && Placeholders.isPlaceholder(line);
  }

  // "Incorrect", copied from the page with one's results.
  private static boolean tellsAttempt(Unit unit) {
    return unit.isParagraph()
        && unit.text().length() <= MAX_STATE
        && ATTEMPTS.contains(Words.lower(unit.text().strip()));
  }

  /** "**Task:** …" by itself is the question, and no fact. */
  static List<Unit> withoutFacts(Opening opening, List<Unit> asked) {
    boolean asks =
        QuestionText.hasAnyMark(opening.question())
            || asked.stream().anyMatch(unit -> QuestionText.hasAnyMark(unit.text()));
    var left =
        withoutTitle(asked).stream()
            .filter(unit -> !QuestionFacts.areAll(unit) || (!asks && QuestionFacts.demands(unit)))
            .toList();
    return left.isEmpty() && opening.question().isEmpty() ? asked : left;
  }

  // "### Description" above a text that is asked says no more than "Task" would.
  private static List<Unit> withoutTitle(List<Unit> asked) {
    boolean alone =
        asked.size() > 1
            && PartTitles.isSetting(asked.getFirst())
            && asked.get(1).isParagraph()
            && asked.stream().skip(1).allMatch(it -> !it.isHeading() || PartTitles.addsToTask(it));
    return alone ? asked.subList(1, asked.size()) : asked;
  }

  /** "### Task" is the last title, so that nobody tells how it is done. */
  static boolean isOnlySet(Opening opening, List<Unit> body) {
    var titles = body.stream().filter(Unit::isHeading).toList();
    return opening.form() instanceof HeadingQuestions
        && !titles.isEmpty()
        && PartTitles.isTask(titles.getLast())
        && body.stream().noneMatch(unit -> unit.block() instanceof Block.Fence);
  }

  private static boolean isContext(Unit title) {
    return Label.of(title.text(), PartTitles.CONTEXT).isPresent()
        || QuestionText.hasMarkInside(Plain.of(title.text()));
  }

  /** Whether links stand alone below a title that asks nothing: they tell where to read on. */
  static boolean areSources(String title, List<Unit> units) {
    return units.size() == 1
        && units.getFirst().block() instanceof Block.ListBlock list
        && LinkLines.holdsOnlyLinks(MarkdownWriter.write(list))
        && !QuestionText.asks(Plain.of(title));
  }
}
