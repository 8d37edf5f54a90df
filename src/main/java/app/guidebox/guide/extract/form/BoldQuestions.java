package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.OptionRow;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.list.ListedTopics;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.BoldLead;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;

/** A paragraph or list entry that begins with a bold question or a bold number. */
public final class BoldQuestions implements QuestionForm {

  /** What is asked further behind a question is shorter. */
  private static final int MAX_ASIDE = 120;

  /** "When to sail" says when. */
  private static final int MIN_WORDS = 4;

  @Override
  public Convention convention() {
    return Convention.BOLD;
  }

  // "**3) Mean.** Compute the mean …", or a numbered stem with options below it.
  private static boolean isExercise(Flow flow, int at, String after, Habits habits) {
    boolean told = after.length() > 20 && !":：-–—".contains(after.substring(0, 1));
    boolean options = at + 1 < flow.size() && Options.among(List.of(flow.get(at + 1))).isPresent();
    return (told && habits.numbersInBold()) || (options && after.isEmpty());
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph() || !Emphasis.isNear(unit.text())) {
      return Optional.empty();
    }
    return BoldLead.of(unit.text()).flatMap(bold -> opening(bold, flow, at, habits));
  }

  private Optional<Opening> opening(BoldLead bold, Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    String inside = bold.inside().strip();
    String after = bold.after().strip();
    if (BoldLines.isNumber(inside)) {
      after = after.replaceAll("^[:：.)–—-]\\s*", "");
    }
    if (BoldLines.isNumber(inside)
        && ((QuestionText.asks(Plain.of(after)) && !isName(inside, after))
            || QuestionText.hasMark(Plain.of(FirstLine.of(after)))
            || (isCounted(inside, habits) && Term.of(unit.text()).isEmpty()))) {
      return Optional.of(ofNumber(at, after));
    }
    String plain = Plain.of(inside);
    if (!after.isEmpty() && QuestionNumbers.isNumbered(plain) && isType(plain, unit.text())) {
      return Optional.of(new Opening(this, at, at + 1, after, "", true));
    }
    boolean outlined = habits.boldOutlineAsks() && QuestionNumbers.isOutlineNumbered(plain);
    boolean numbered = outlined || QuestionNumbers.isNumbered(plain);
    if (after.isEmpty()
        && unit.item() > 0
        && at + 1 < flow.size()
        && EntryAnswers.asksFurther(flow.get(at + 1))) {
      return Optional.empty();
    }
    boolean offered =
        after.isEmpty()
            && unit.item() == 0
            && !BoldLines.isLabel(inside)
            && (OfferedStems.isOffered(flow, at) || isCompleted(flow, at, habits));
    boolean asks =
        (QuestionText.hasMark(plain) && !Rhetorical.is(plain))
            || offered
            || (numbered && QuestionText.hasMarkInside(plain))
            || demands(unit, plain, after, habits)
            || (unit.item() > 0 && ListedTopics.isInBold(flow, at))
            || (BoldLines.isAlone(bold.after()) && isAmongLines(unit, plain, habits))
            || (BoldLines.isAlone(bold.after()) && isTopicAmongLines(flow, at, plain, habits));
    if (!asks
        && numbered
        && (outlined || habits.boldTitlesAsk())
        && BoldLines.isAlone(bold.after())
        && !Apparatus.titled(unit.path())) {
      return Optional.of(
          new Opening(this, at, at + 1, QuestionNumbers.withoutNumber(inside), after, true));
    }
    if (!asks) {
      boolean exercise =
          numbered && unit.item() == 0 && !BoldLines.isLabel(inside) && !isBelowQuestion(unit);
      return exercise && isExercise(flow, at, after, habits)
          ? Optional.of(exercise(at, unit))
          : Optional.empty();
    }
    String question = QuestionNumbers.withoutNumber(inside);
    after = BoldLines.withoutTag(after);
    boolean decoration =
        !Words.hasLetterOrDigit(after)
            || BoldLines.isAside(after)
            || (unit.item() > 0 && asksOn(after));
    return Optional.of(
        decoration
            ? new Opening(this, at, at + 1, (question + " " + after).strip(), "", numbered)
            : new Opening(this, at, at + 1, question, told(after), numbered));
  }

  // "**H2** is a gas" asks nothing.
  private static boolean isName(String number, String after) {
    return Character.isLetter(number.charAt(0))
        && Character.isLetterOrDigit(number.charAt(number.length() - 1))
        && !Demands.begin(Plain.of(after));
  }

  // "4." or "D4." where such numbers ask.
  private static boolean isCounted(String number, Habits habits) {
    return habits.numbersInBold() || (habits.codesInBoldAsk() && BoldLines.isCode(number));
  }

  // "**4.** What is reefing?" with its answer in the lines below it.
  private Opening ofNumber(int at, String text) {
    String below = FirstLine.below(text);
    boolean told =
        QuestionText.hasMark(Plain.of(FirstLine.of(text)))
            && below.lines().noneMatch(QuestionText::hasMark)
            && Options.ofRows(below.lines().toList()).isEmpty()
            && OptionRow.cut(FirstLine.of(below), 0).size() == 1;
    return new Opening(this, at, at + 1, told ? FirstLine.of(text) : text, told ? below : "", true);
  }

  // "**The right side of a boat is**" above points, the right one in bold, as most such lines.
  private static boolean isCompleted(Flow flow, int at, Habits habits) {
    return habits.boldStemsOffer() && OfferedStems.isOneInBold(flow, at);
  }

  // "**Explain tacking.** To turn …" among entries that ask and tell.
  private static boolean demands(Unit unit, String plain, String after, Habits habits) {
    return unit.item() > 0
        && after.indexOf(' ') > 0
        && habits.boldEntriesTell()
        && QuestionText.begins(plain)
        && Term.of(unit.text()).isEmpty();
  }

  // "**Explain tacking.**" in a line of its own among such lines that ask.
  private static boolean isAmongLines(Unit unit, String plain, Habits habits) {
    boolean ended = !plain.isEmpty() && ".。:".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    boolean words = Words.areAtLeast(MIN_WORDS, plain) && !Clauses.isOne(plain);
    boolean told = Demands.begin(plain) || (words && QuestionText.begins(plain));
    return unit.item() == 0
        && habits.boldLinesAsk()
        && (((ended || told) && QuestionText.asks(plain))
            || (QuestionText.hasMarkInside(plain) && QuestionText.asksAndDemands(plain)));
  }

  // "**Kinds of knots**" above text of its own where nearly all lines in bold ask.
  private static boolean isTopicAmongLines(Flow flow, int at, String plain, Habits habits) {
    Unit unit = flow.get(at);
    return habits.nearlyAllBoldLinesAsk()
        && unit.item() == 0
        && Emphasis.isWhollyBold(FirstLine.of(unit.text()))
        && at + 1 < flow.size()
        && !flow.get(at + 1).isHeading()
        && !flow.get(at + 1).text().startsWith("**")
        && Character.isLetterOrDigit(plain.codePointBefore(plain.length()))
        && plain.indexOf(' ') > 0
        && !Emphasis.isInCapitals(plain)
        && !TermWords.isAspect(plain)
        && AnswerLabel.of(plain).isEmpty();
  }

  // "**Why?** How often?" or "**Why?** (with an example)" says no more than what is asked.
  private static boolean asksOn(String after) {
    if (after.length() > MAX_ASIDE || after.indexOf('\n') >= 0) {
      return false;
    }
    if (after.charAt(0) == '(') {
      int close = after.indexOf(')');
      return close > 0 && !Words.hasLetterOrDigit(after.substring(close + 1));
    }
    return QuestionText.isMark(after.charAt(after.length() - 1)) && isSentence(after);
  }

  private static boolean isSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 && text.indexOf('。') < 0 && text.indexOf(": ") < 0;
  }

  // "**3. [Multiple choice]** Which …"
  private static boolean isType(String plain, String text) {
    String type = QuestionNumbers.withoutNumber(plain).strip();
    return type.isEmpty() ? Term.of(text).isEmpty() : QuestionText.withoutType(type).isEmpty();
  }

  // "**2. Drift.** …" below "## Why reef early?" is a part of the answer.
  private static boolean isBelowQuestion(Unit unit) {
    return !unit.path().isEmpty() && QuestionText.hasMarkInside(unit.path().getLast());
  }

  private Opening exercise(int at, Unit unit) {
    String whole = QuestionNumbers.withoutNumber(unit.text().strip().substring(2));
    return new Opening(this, at, at + 1, "**" + whole, "", true);
  }

  // "**Why?** – *Tests: patience*" tells what the question is asked for.
  private static String told(String after) {
    String told = withoutDash(after);
    String first = FirstLine.of(told);
    return AnswerLabel.isAside(first) ? told.substring(first.length()).strip() : told;
  }

  // "**Why?** — Because …"
  private static String withoutDash(String answer) {
    int at = 0;
    while (at < answer.length() && "—–->:：→ ".indexOf(answer.charAt(at)) >= 0) {
      at++;
    }
    boolean dash = at > 0 && at < answer.length() && answer.charAt(at - 1) == ' ';
    return dash ? answer.substring(at) : answer;
  }
}
