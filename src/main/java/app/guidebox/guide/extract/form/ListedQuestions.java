package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.choice.RightMarks;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Choice;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.key.StemKey;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.LineBelow;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.BoldDemands;
import app.guidebox.guide.extract.list.EntryStems;
import app.guidebox.guide.extract.list.ExamDemands;
import app.guidebox.guide.extract.list.ListedTopics;
import app.guidebox.guide.extract.list.RunningNumbers;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.wording.Versus;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
import java.util.List;
import java.util.Optional;

/** An entry of a list that asks, with its answer below it in the same entry. */
public final class ListedQuestions implements QuestionForm {
  /** Fewer letters below a number may be its parts. */
  private static final int MIN_CHOICES = 3;

  @Override
  public Convention convention() {
    return Convention.LISTED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph()
        || unit.item() == 0
        || EntryStems.goOn(flow, at)
        || AnswerSteps.isOne(flow, at, habits)) {
      return Optional.empty();
    }
    var answer = AskedAndTold.ofEntry(unit.text());
    if (answer.isPresent()) {
      return answer.map(found -> Opening.of(found, this, at));
    }
    if (unit.item() > 0 && EntryStems.leadToAnswer(flow, at)) {
      return Optional.of(new Opening(this, at, at, "", "", true));
    }
    boolean further = LineBelow.asksOn(FirstLine.below(unit.text()));
    String first = further ? unit.text() : FirstLine.of(unit.text());
    String rest = further || LineBelow.leadsToCode(flow, at) ? "" : FirstLine.below(unit.text());
    if (OptionLetters.begin(first, rest) || isOption(flow, at)) {
      return Optional.empty();
    }
    if (RunningNumbers.followTitle(flow, at)) {
      return Optional.of(new Opening(this, at, at + 1, first, rest, true));
    }
    boolean answered = !rest.isEmpty() || EntryAnswers.standBelow(flow, at, first, habits);
    boolean labelled = EntryAnswers.areLabelled(flow, at);
    boolean asks = asks(flow, at, rest.isEmpty(), answered, habits);
    boolean offers = offers(flow, at, habits);
    boolean told =
        EntryStems.asksAndOffers(flow, at) || (habits.entriesAsk() && offersOne(flow, at));
    if (unit.isNumbered() && !asks && habits.entriesAsk() && offersInside(flow, at)) {
      return Optional.of(new Opening(this, at, at + 1, first, rest, true));
    }
    if (unit.isNumbered() && !asks && told) {
      return Optional.of(new Opening(this, at, at + 1, unit.text(), "", true));
    }
    boolean keyed =
        !rest.isEmpty() && !StemKey.of(first).isEmpty() && Options.among(List.of(unit)).isPresent();
    var right = at + 1 < flow.size() ? onlyRight(flow.get(at + 1)) : Optional.<String>empty();
    if (right.isPresent() && rest.isEmpty() && (asks || AskingLine.isOpen(first))) {
      return Optional.of(
          new Opening(this, at, at + 2, Emphasis.unwrapped(first), right.get(), true));
    }
    if (keyed || (labelled && asks(unit.text())) || (offers && !asks && !rest.isEmpty())) {
      return Optional.of(new Opening(this, at, at + 1, plain(unit.text()), "", true));
    }
    return answered && (labelled || asks || offers)
        ? Optional.of(
            new Opening(
                this,
                at,
                at + 1,
                Term.of(first)
                    .filter(term -> term.text().isEmpty())
                    .map(Term::name)
                    .orElseGet(() -> QuestionNumbers.withoutNumber(Emphasis.unwrapped(first))),
                rest,
                isQuizEntry(flow, at + 1, habits) || (!rest.isEmpty() && isCounted(unit, habits))))
        : Optional.empty();
  }

  // "b. Red" beside "a. Green" in the entry of a question.
  private static boolean isOption(Flow flow, int at) {
    Unit unit = flow.get(at);
    return unit.item() == Unit.INSIDE_ITEM
        && Options.isLettered(unit)
        && !QuestionText.hasAnyMark(unit.text())
        && (Options.isLettered(flow.get(at - 1))
            || (at + 1 < flow.size() && Options.isLettered(flow.get(at + 1))));
  }

  private static boolean asks(
      Flow flow, int at, boolean inOneLine, boolean answered, Habits habits) {
    Unit unit = flow.get(at);
    String first = FirstLine.of(unit.text());
    if (AskingLine.asksPlainly(first)
        || ListedTopics.isOne(flow, at)
        || (inOneLine && habits.numbersAreToldInQuotes() && isQuoted(flow, at))) {
      return true;
    }
    if (habits.entriesAsk()
        && (AskingLine.demands(first)
            || (inOneLine && isQuoted(flow, at))
            || isVersus(unit, first)
            || (inOneLine && ExamDemands.isOne(flow, at))
            || (inOneLine && QuestionText.hasMarkInside(Plain.of(first))))) {
      return true;
    }
    return ((habits.boldEntriesAsk() || habits.boldTitlesAsk()) && isTitle(flow, at, first))
        || (answered
            && habits.boldEntriesAsk()
            && (isNumberedTitle(flow, at, first) || BoldDemands.asks(first)));
  }

  // "3. Kinds of knots" right above a quotation, as what its list asks.
  private static boolean isQuoted(Flow flow, int at) {
    return flow.get(at).isNumbered() && Quotes.standsRightBelow(flow, at);
  }

  private static boolean offers(Flow flow, int at, Habits habits) {
    return at + 1 < flow.size()
        && (flow.get(at + 1).item() == Unit.INSIDE_ITEM || BareEntries.standsAlone(flow, at))
        && Options.among(List.of(flow.get(at + 1)))
            .filter(options -> mayOffer(flow, at, options, habits))
            .isPresent();
  }

  // "3. A sail is made smaller by ____." with options in the lines below it, and then the key.
  private static boolean offersInside(Flow flow, int at) {
    Unit unit = flow.get(at);
    return unit.text().indexOf('\n') > 0
        && at + 1 < flow.size()
        && AnswerLabel.of(flow.get(at + 1).text()).isPresent()
        && Options.among(List.of(unit))
            .filter(options -> options.areLettered() && options.choices().size() >= MIN_CHOICES)
            .filter(options -> !options.stemRest().isEmpty())
            .isPresent();
  }

  // "3. Order the tides." with more of the case and numbered options, one of them marked.
  private static boolean offersOne(Flow flow, int at) {
    int end = at + 1;
    while (end < flow.size()
        && end < at + EntryStems.MAX_STEM
        && flow.get(end).item() == Unit.INSIDE_ITEM) {
      if (flow.get(end).block() instanceof Block.ListBlock list) {
        var options = Options.among(List.of(flow.get(end)));
        return end > at + 1
            && list.numbered()
            && options.filter(ListedQuestions::isOneMarked).isPresent();
      }
      end++;
    }
    return false;
  }

  // "2. Sloop vs ketch" among numbers that ask.
  private static boolean isVersus(Unit unit, String first) {
    return unit.isNumbered() && Versus.isTitle(first);
  }

  // A number before a stem and letters before what may complete it.
  private static boolean mayOffer(Flow flow, int at, Options options, Habits habits) {
    Unit unit = flow.get(at);
    String first = FirstLine.of(unit.text());
    boolean keyed = habits.key().namesOptions();
    boolean inside = AskingLine.isOpen(first) || options.areTruths();
    // Among entries that ask a stem may do without a mark: "2. Order the tides."
    boolean counted = flow.get(at + 1).block() instanceof Block.ListBlock list && list.numbered();
    if (counted && unit.isNumbered() && habits.entriesAsk() && isOneMarked(options)) {
      return true;
    }
    boolean lettered = unit.isNumbered() && options.areLettered();
    return inside
        || (lettered
            && (keyed
                || options.choices().size() >= MIN_CHOICES
                || Demands.beginChoice(Plain.of(first))));
  }

  private static boolean isOneMarked(Options options) {
    return options.choices().size() >= MIN_CHOICES
        && options.choices().stream().filter(Choice::marked).count() == 1;
  }

  // "4) **Kinds of knots.**" by itself, as others that ask.
  private static boolean isTitle(Flow flow, int at, String first) {
    return Emphasis.isWhollyBold(first) && BareEntries.standsAlone(flow, at);
  }

  // "3. **Kinds of knots**" in a list of numbers, with text below it in its entry.
  private static boolean isNumberedTitle(Flow flow, int at, String first) {
    Unit unit = flow.get(at);
    return unit.isNumbered()
        && Emphasis.isWhollyBold(first)
        && !first.contains(":")
        && at + 1 < flow.size()
        && flow.get(at + 1).item() == Unit.INSIDE_ITEM;
  }

  // "- Rope (correct answer)" alone is told, not chosen.
  private static Optional<String> onlyRight(Unit next) {
    return next.item() == Unit.INSIDE_ITEM
            && next.block() instanceof Block.ListBlock list
            && list.items().size() == 1
            && list.items().getFirst().blocks().size() == 1
        ? list.items()
            .getFirst()
            .firstText()
            .map(text -> RightMarks.choice("", text))
            .filter(Choice::marked)
            .map(Choice::text)
        : Optional.empty();
  }

  // Without the bold at its beginning, wherever that ends.
  private static String plain(String text) {
    int close = text.startsWith("**") ? text.indexOf("**", 2) : -1;
    return close < 0 ? text : text.substring(2, close) + text.substring(close + 2);
  }

  // A question of several lines, in bold or with its mark in the last of them.
  private static boolean asks(String text) {
    return text.indexOf('\n') > 0
        && (QuestionText.hasMark(Plain.of(text))
            || (text.startsWith("**") && text.indexOf('\n') < text.indexOf("**", 2)));
  }

  // "3. What is a knot?" with its answer in the next line, as most entries have it.
  private static boolean isCounted(Unit unit, Habits habits) {
    return unit.isNumbered()
        && habits.entriesAsk()
        && AskingLine.asksPlainly(FirstLine.of(unit.text()));
  }

  // An entry with options or an announced answer is a question whatever stands around it.
  private static boolean isQuizEntry(Flow flow, int from, Habits habits) {
    for (int i = from; i < flow.size() && flow.get(i).item() <= 0; i++) {
      Unit unit = flow.get(i);
      if (unit.isHeading()) {
        return false;
      }
      if (Answers.beginsAt(unit, habits) || Options.among(List.of(unit)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
