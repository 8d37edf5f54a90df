package app.guidebox.guide.extract.question;

import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.wording.AnswerLabel;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.BoldLead;
import app.guidebox.guide.extract.wording.Demands;
import app.guidebox.guide.extract.wording.Emphasis;
import app.guidebox.guide.extract.wording.FirstLine;
import app.guidebox.guide.extract.wording.Plain;
import app.guidebox.guide.extract.wording.QuestionText;
import app.guidebox.guide.extract.wording.Rhetorical;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.wording.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A paragraph or list entry that begins with a bold question or a bold number. */
public final class BoldQuestions implements QuestionForm {
  private static final Pattern ASIDE =
      Pattern.compile("[*_]{0,3}[(\\[]asked [^()\\[\\]]{1,60}[)\\]][*_]{0,3}");
  private static final Pattern EXERCISE = Pattern.compile("\\d{1,4}[.)]\\s+\\S.*");
  private static final Pattern ONLY_NUMBER = Pattern.compile("[B-QS-Z]{0,2}\\d{1,4}\\s*[.):]?");

  /** What is asked further behind a question is shorter. */
  private static final int MAX_ASIDE = 120;

  /** What grades a question or names its field is shorter. */
  private static final int MAX_TAG = 40;

  @Override
  public Convention convention() {
    return Convention.BOLD;
  }

  /** Whether the text is no more than a number in bold before other text. */
  static boolean isNumberOnly(String text) {
    if (!beginsWithDigit(text)) {
      return false;
    }
    return BoldLead.of(text)
            .filter(bold -> ONLY_NUMBER.matcher(bold.inside().strip()).matches())
            .filter(bold -> !bold.after().isBlank())
            .isPresent()
        && Term.of(text).isEmpty();
  }

  // A quick look before a slow one.
  private static boolean beginsWithDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return Character.isDigit(text.charAt(i)) && Emphasis.isNear(text);
      }
    }
    return false;
  }

  // "**3) Mean.** Compute the mean …", or a numbered stem with options below it.
  private static boolean isExercise(Flow flow, int at, String after, Habits habits) {
    boolean told = after.length() > 20 && !":：-–—".contains(after.substring(0, 1));
    boolean options = at + 1 < flow.size() && Options.among(List.of(flow.get(at + 1))).isPresent();
    return (told && habits.numbersInBold()) || (options && after.isEmpty());
  }

  // "**1. Look:** …" is a step with its name, not a task.
  private static boolean isLabel(String inside) {
    String text = inside.strip();
    return text.endsWith(":") || text.endsWith("：");
  }

  /** Whether the text begins with a bold number and title, and goes on in the same line. */
  static boolean isTitledExercise(String text) {
    if (!beginsWithDigit(text)) {
      return false;
    }
    return BoldLead.of(text)
        .filter(bold -> EXERCISE.matcher(bold.inside()).matches() && !isLabel(bold.inside()))
        .filter(bold -> !QuestionText.hasMarkInside(bold.inside()))
        .map(bold -> bold.after().strip())
        .filter(after -> after.length() > 20 && ":：-–—".indexOf(after.charAt(0)) < 0)
        .isPresent();
  }

  // Nothing else stands in its line.
  private static boolean isTitle(String behind) {
    return behind.isBlank() || behind.startsWith("\n");
  }

  /** Whether the text is a bold number and title in a line of its own. */
  static boolean isNumberedTitle(String text) {
    if (!Emphasis.isNear(text) || !QuestionText.mayBeNumbered(text)) {
      return false;
    }
    return BoldLead.of(text)
        .filter(bold -> isTitle(bold.after()))
        .filter(bold -> QuestionText.isNumbered(Plain.of(bold.inside())))
        .isPresent();
  }

  /** Whether the line begins with a bold text that asks. */
  static boolean begins(String line) {
    if (!QuestionText.hasAnyMark(line) || !Emphasis.isNear(line)) {
      return false;
    }
    return BoldLead.of(line)
        .filter(bold -> QuestionText.hasMark(Plain.of(bold.inside())))
        .isPresent();
  }

  /** Whether the line is a bold question with its answer behind it. */
  public static boolean isAskedAndTold(String line) {
    if (!QuestionText.hasAnyMark(line) || !Emphasis.isNear(line)) {
      return false;
    }
    return BoldLead.of(line)
        .filter(bold -> QuestionText.hasMark(Plain.of(bold.inside())))
        .filter(bold -> Words.hasLetterOrDigit(bold.after()))
        .isPresent();
  }

  /** Whether the row is such a question, or one with its answer below it, where a text ends. */
  public static boolean beginsBelow(String[] rows, int row) {
    String above = rows[row - 1].strip();
    boolean told = row + 1 < rows.length && begins(rows[row]);
    return (told || isAskedAndTold(rows[row]))
        && !above.isEmpty()
        && (".!。！".indexOf(above.charAt(above.length() - 1)) >= 0 || isAskedAndTold(above));
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
    if (ONLY_NUMBER.matcher(inside).matches()) {
      after = after.replaceAll("^[:：.)–—-]\\s*", "");
    }
    if (ONLY_NUMBER.matcher(inside).matches()
        && (QuestionText.asks(Plain.of(after))
            || QuestionText.hasMark(Plain.of(FirstLine.of(after)))
            || (habits.numbersInBold() && Term.of(unit.text()).isEmpty()))) {
      return Optional.of(ofNumber(at, after));
    }
    String plain = Plain.of(inside);
    if (!after.isEmpty() && QuestionText.isNumbered(plain) && isType(plain, unit.text())) {
      return Optional.of(new Opening(this, at, at + 1, after, "", true));
    }
    boolean numbered = QuestionText.isNumbered(plain);
    if (after.isEmpty()
        && unit.item() > 0
        && at + 1 < flow.size()
        && ListedQuestions.asksFurther(flow.get(at + 1))) {
      return Optional.empty();
    }
    boolean offered =
        after.isEmpty() && unit.item() == 0 && !isLabel(inside) && OfferedStems.isOffered(flow, at);
    boolean asks =
        (QuestionText.hasMark(plain) && !Rhetorical.is(plain))
            || offered
            || (numbered && QuestionText.hasMarkInside(plain))
            || demands(unit, plain, after, habits)
            || (isTitle(bold.after()) && isAmongLines(unit, plain, habits))
            || (isTitle(bold.after()) && isTopicAmongLines(flow, at, plain, habits));
    if (!asks
        && numbered
        && habits.boldTitlesAsk()
        && isTitle(bold.after())
        && !Apparatus.titled(unit.path())) {
      return Optional.of(
          new Opening(this, at, at + 1, QuestionText.withoutNumber(inside), after, true));
    }
    if (!asks) {
      boolean exercise = numbered && unit.item() == 0 && !isLabel(inside) && !isBelowQuestion(unit);
      return exercise && isExercise(flow, at, after, habits)
          ? Optional.of(exercise(at, unit))
          : Optional.empty();
    }
    String question = QuestionText.withoutNumber(inside);
    after = withoutTag(after);
    boolean decoration =
        !Words.hasLetterOrDigit(after)
            || ASIDE.matcher(after).matches()
            || (unit.item() > 0 && asksOn(after));
    return Optional.of(
        decoration
            ? new Opening(this, at, at + 1, (question + " " + after).strip(), "", numbered)
            : new Opening(this, at, at + 1, question, told(after), numbered));
  }

  // "**4.** What is reefing?" with its answer in the lines below it.
  private Opening ofNumber(int at, String text) {
    String below = FirstLine.below(text);
    boolean told =
        QuestionText.hasMark(Plain.of(FirstLine.of(text)))
            && below.lines().noneMatch(QuestionText::hasMark)
            && Options.ofRows(below.lines().toList()).isEmpty();
    return new Opening(this, at, at + 1, told ? FirstLine.of(text) : text, told ? below : "", true);
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
    boolean told = Demands.begin(plain);
    return unit.item() == 0 && (ended || told) && habits.boldLinesAsk() && QuestionText.asks(plain);
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
    String type = QuestionText.withoutNumber(plain).strip();
    return type.isEmpty() ? Term.of(text).isEmpty() : QuestionText.withoutType(type).isEmpty();
  }

  // "**2. Drift.** …" below "## Why reef early?" is a part of the answer.
  private static boolean isBelowQuestion(Unit unit) {
    return !unit.path().isEmpty() && QuestionText.hasMarkInside(unit.path().getLast());
  }

  private Opening exercise(int at, Unit unit) {
    String whole = QuestionText.withoutNumber(unit.text().strip().substring(2));
    return new Opening(this, at, at + 1, "**" + whole, "", true);
  }

  // "**Why?** – *Tests: patience*" tells what the question is asked for.
  private static String told(String after) {
    String told = withoutDash(after);
    String first = FirstLine.of(told);
    return AnswerLabel.isAside(first) ? told.substring(first.length()).strip() : told;
  }

  // "**Why?** _(easy)_" above the answer.
  private static String withoutTag(String after) {
    String line = FirstLine.of(after);
    String tag = Emphasis.unwrapped(line);
    boolean wrapped =
        tag.length() < line.strip().length()
            && tag.length() <= MAX_TAG
            && tag.startsWith("(")
            && tag.indexOf(')') == tag.length() - 1;
    return wrapped && !ASIDE.matcher(line).matches()
        ? after.substring(line.length()).strip()
        : after;
  }

  /** The line without what grades its question in bold: {@code **Why?** _(easy)_}. */
  static String untagged(String line) {
    if (!line.endsWith(")_") && !line.endsWith(")*")) {
      return line;
    }
    return BoldLead.of(line)
        .filter(bold -> withoutTag(bold.after().strip()).isEmpty())
        .map(bold -> line.substring(0, line.length() - bold.after().length()))
        .orElse(line);
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
