package app.guidebox.guide.extract.extent;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.WhyTitles;
import app.guidebox.guide.extract.form.AnnouncedQuestions;
import app.guidebox.guide.extract.form.BoldQuestions;
import app.guidebox.guide.extract.form.CalloutQuestions;
import app.guidebox.guide.extract.form.FoldedQuestions;
import app.guidebox.guide.extract.form.HeadingQuestions;
import app.guidebox.guide.extract.form.LabelledQuestions;
import app.guidebox.guide.extract.form.ListedQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.form.ProblemQuestions;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.key.SharedKeys;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.line.TwoSides;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.EntryStems;
import app.guidebox.guide.extract.list.ListTitles;
import app.guidebox.guide.extract.list.MarginLists;
import app.guidebox.guide.extract.list.NextTitles;
import app.guidebox.guide.extract.list.RunningNumbers;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells how far a question reaches: where the next one begins, or what is no part of it. */
final class QuestionEnds {
  /** A title is shorter. */
  private static final int MAX_TITLE = 60;

  /** The letters of the right options are no longer. */
  private static final int MAX_KEY = 3;

  private final Flow flow;
  private final Habits habits;
  private final MarginLists lists;
  private final EntryEnds entries;

  QuestionEnds(Flow flow, Habits habits) {
    this.flow = flow;
    this.habits = habits;
    lists = new MarginLists(flow);
    entries = new EntryEnds(flow, habits);
  }

  /**
   * The index after the question's last unit.
   *
   * @param openings the flow's questions, by the index of the unit in which each begins
   */
  int end(Opening opening, @Nullable Opening[] openings) {
    Unit first = flow.get(opening.from());
    int end = Math.max(opening.bodyFrom(), opening.from() + 1);
    if (first.block() instanceof Block.Details details && !details.blocks().isEmpty()) {
      return end;
    }
    int pasted = first.isHeading() ? HighTitles.end(flow, opening.from()) : -1;
    if (pasted >= 0) {
      return pasted;
    }
    if (first.isHeading() && PageQuestions.isOne(flow, opening.from(), openings, habits)) {
      return flow.nextHeading(end);
    }
    while (end < flow.size() && !ends(opening, first, openings, end)) {
      end++;
      if (opening.form() instanceof FoldedQuestions && isToldBefore(end)) {
        return end;
      }
    }
    return endsWithTitle(opening, openings, end) ? end - 1 : end;
  }

  // "**Weather**" by itself, between an answer and the next question in bold, titles what comes.
  private boolean endsWithTitle(Opening opening, @Nullable Opening[] openings, int end) {
    int first = opening.inlineAnswer().isEmpty() ? opening.bodyFrom() + 1 : opening.bodyFrom();
    if (!(opening.form() instanceof BoldQuestions) || end <= first || end >= flow.size()) {
      return false;
    }
    Opening next = openings[end];
    Unit last = flow.get(end - 1);
    String title = last.isParagraph() && last.item() == 0 ? Plain.of(last.text()) : "";
    return next != null
        && next.form() instanceof BoldQuestions
        && Emphasis.isWhollyBold(last.text())
        && AnswerLabel.of(title).isEmpty()
        && !Options.isLettered(last)
        && title.length() > MAX_KEY
        && title.length() <= MAX_TITLE
        && title.indexOf('\n') < 0
        && Character.isLetterOrDigit(title.codePointBefore(title.length()));
  }

  // Behind a folded answer the guide's text goes on, unless more of the answer is announced.
  private boolean isToldBefore(int at) {
    boolean told =
        flow.get(at - 1).block() instanceof Block.Details details
            && habits.answers(details)
            && !details.blocks().isEmpty();
    return told && (at == flow.size() || !goesOn(flow.get(at)));
  }

  private static boolean goesOn(Unit unit) {
    return !unit.isParagraph()
        || AnswerLabel.of(unit.text()).isPresent()
        || Label.of(unit.text(), Words.EXPLANATION).isPresent();
  }

  // "## Solution" below "**How deep is it?** Three metres." solves what the section is part of.
  private boolean isOfSection(Opening opening, Unit first, Unit title) {
    if (first.isHeading() || opening.inlineAnswer().isBlank()) {
      return false;
    }
    int above = opening.from() - 1;
    while (above >= 0 && !flow.get(above).isHeading()) {
      above--;
    }
    return above >= 0 && title.headingLevel() <= flow.get(above).headingLevel();
  }

  // "### A2 – Drift" above a task and what solves it.
  private boolean isNumberedTask(int at) {
    boolean titled =
        Label.of(flow.get(at).text(), Words.ANSWER)
            .filter(label -> label.word().equals("a") && !label.number().isEmpty())
            .filter(label -> !label.rest().isEmpty())
            .isPresent();
    int end = titled ? flow.nextHeading(at + 1) : at;
    return flow.units().subList(Math.min(at + 1, end), end).stream()
        .anyMatch(unit -> Answers.beginsAt(unit, habits));
  }

  // The title of the answers to all questions stands no deeper than the questions themselves.
  private boolean isKeyTitle(int at, Unit question) {
    Unit unit = flow.get(at);
    boolean beside = question.isHeading() && unit.headingLevel() >= question.headingLevel();
    return !beside && AnswerTitles.isKey(unit) && !SharedKeys.titlesOne(flow, at);
  }

  // The list goes on behind the code at the margin that answers its last entry.
  private static boolean isNextNumber(Unit unit, int number) {
    return unit.item() == 0
        && unit.block() instanceof Block.ListBlock list
        && list.numbered()
        && list.start() == number + 1;
  }

  // Below a bare "Question 1" the entry of a list that asks is its question.
  private boolean endsAt(Opening opening, Opening other) {
    boolean own = other.form() instanceof ListedQuestions && asksInList(opening);
    return !own
        && (other.strong() || !opening.strong() || isBelowMarked(opening.from(), other.from()));
  }

  // Text that asks below options of which the right one is known.
  private boolean isBelowMarked(int from, int at) {
    return flow.get(at).item() == 0
        && flow.get(at - 1).block() instanceof Block.ListBlock options
        && at - 1 > from
        && Options.areMarked(options);
  }

  private boolean asksInList(Opening opening) {
    boolean bare = opening.question().isEmpty() && opening.bodyFrom() > opening.from();
    return bare || Fronts.isCase(Plain.of(flow.get(opening.from()).text()));
  }

  // A question that no convention has found by itself ends with its answer, and so does a labelled
  // one above options that have their own.
  private boolean isToldAbove(Opening opening, Opening other, int at) {
    boolean labelled =
        opening.form() instanceof LabelledQuestions
            && (other.form() instanceof FoldedQuestions
                || BoldLines.isNumberedTitle(flow.get(at).text()));
    return (labelled || opening.form() instanceof FoldedQuestions)
        && flow.units().subList(opening.from(), at).stream()
            .anyMatch(unit -> Answers.beginsAt(unit, habits));
  }

  // "**How so?**" above a quotation, below a title whose answer is a quotation as well.
  private boolean isToldInQuotesToo(Opening opening, Opening other, int at) {
    return opening.form() instanceof HeadingQuestions
        && other.form() instanceof BoldQuestions
        && at == opening.bodyFrom() + 1
        && Quotes.standAround(flow, at);
  }

  // "- **Answer:** …" is a list of its own below the question; a label behind it begins anew.
  private boolean isToldInList(Opening opening, int at) {
    return opening.form() instanceof LabelledQuestions
        && at - 1 > opening.from()
        && flow.get(at - 1).block() instanceof Block.ListBlock
        && Answers.beginsAt(flow.get(at - 1), habits);
  }

  // Text at the margin below entries that hold their answers goes on with the page.
  private boolean isBehindList(int from, int at) {
    Unit unit = flow.get(at);
    return unit.isParagraph()
        && unit.item() == 0
        && flow.get(at - 1).item() == Unit.INSIDE_ITEM
        && flow.get(from).item() > 0
        && from > 0
        && flow.get(from - 1).item() == Unit.INSIDE_ITEM;
  }

  // Text at the margin right below entries in bold that each have their answer in their line.
  private boolean isBehindToldEntries(Opening opening, Unit first, int at) {
    return opening.form() instanceof BoldQuestions
        && !opening.inlineAnswer().isEmpty()
        && first.item() > 0
        && at - 1 == opening.from()
        && flow.get(at).item() == 0
        && flow.get(at).isParagraph()
        && opening.from() > 0
        && flow.get(opening.from() - 1).item() > 0;
  }

  // "**Solution:** …" below a rule.
  private boolean isAnswered(int at) {
    return at < flow.size() && flow.get(at).isParagraph() && Answers.beginsAt(flow.get(at), habits);
  }

  // "2. Sails" by itself, right above another question.
  private static boolean titlesNext(Unit unit, int at, @Nullable Opening[] openings) {
    return unit.block() instanceof Block.ListBlock list
        && list.numbered()
        && list.items().size() == 1
        && at + 1 < openings.length
        && openings[at + 1] != null
        && list.items()
            .getFirst()
            .firstText()
            .filter(text -> text.length() <= MAX_TITLE && text.indexOf('\n') < 0)
            .filter(text -> Character.isLetterOrDigit(text.codePointBefore(text.length())))
            .isPresent();
  }

  // A rule above entries that do no more than ask.
  private boolean partsQuestions(int at) {
    return flow.get(at).block() instanceof Block.Rule
        && at + 2 < flow.size()
        && BareEntries.isBare(flow.get(at + 1))
        && BareEntries.isBare(flow.get(at + 2))
        && !isAnswered(at + 3);
  }

  // "**INSHORE SAILING**" above more of the questions.
  private boolean isTitleInBold(Unit unit) {
    return unit.isParagraph()
        && unit.item() == 0
        && habits.boldLinesAsk()
        && Emphasis.isWhollyBold(unit.text())
        && Emphasis.isInCapitals(unit.text());
  }

  // "4. Name …" below "3. Question 3: …" whose answer stands in its entry.
  private boolean isNextEntry(Unit first, int at) {
    Unit unit = flow.get(at);
    return first.isNumbered()
        && unit.isNumbered()
        && unit.item() == first.item() + 1
        && flow.get(at - 1).item() == Unit.INSIDE_ITEM
        && !isAnswered(at);
  }

  // "- Explain tacking" where entries ask.
  private boolean demands(Unit entry) {
    return entry.isParagraph()
        && habits.entriesAsk()
        && entry.text().indexOf('\n') < 0
        && Demands.begin(entry.text());
  }

  private boolean ends(Opening opening, Unit first, @Nullable Opening[] openings, int at) {
    Opening other = openings[at];
    if (other != null
        && (endsAt(opening, other)
            || isToldAbove(opening, other, at)
            || isToldInQuotesToo(opening, other, at))
        && !EntryStems.isStem(flow, opening.from(), at)
        && !AnswerParts.areOfNumbered(first, flow.get(at), habits)) {
      return true;
    }
    Unit unit = flow.get(at);
    if (unit.isHeading()) {
      if (WhyTitles.goOn(flow, at)) {
        return false;
      }
      int level =
          opening.form() instanceof CalloutQuestions
              ? CalloutQuestions.sectionLevel(flow, opening.from())
              : first.isHeading() ? first.headingLevel() : AnswerParts.level(flow, opening);
      boolean below = level > 0 && unit.headingLevel() > level;
      boolean answers =
          AnswerTitles.isAnswer(unit)
              && !isKeyTitle(at, first)
              && !isNumberedTask(at)
              && !isOfSection(opening, first, unit)
              && !(unit.headingLevel() == level
                  && (SharedKeys.isTitled(flow, at) || SharedKeys.closes(flow, at, first)));
      boolean offers = unit.headingLevel() == level && Options.isLabel(unit.text());
      boolean goesOn = unit.headingLevel() == level && PartTitles.isLabel(flow, at);
      return (!below && !answers && !offers && !goesOn) || Apparatus.isClosing(unit.text());
    }
    if (unit.block() instanceof Block.Details details
        && (SharedKeys.isKey(details) || QuestionFolds.isOne(details, habits))) {
      return true;
    }
    if (opening.form() instanceof LabelledQuestions && titlesNext(unit, at, openings)) {
      return true;
    }
    if (ProblemQuestions.beginsCard(unit) || TwoSides.isCard(unit) || partsQuestions(at)) {
      return true;
    }
    if (opening.form() instanceof AnnouncedQuestions
        && (NextTitles.isTitle(unit)
            || RunningNumbers.countOn(flow, opening.from(), at)
            || NextTitles.isSignedLike(first, unit)
            || AnnouncedQuestions.endsBehindList(flow, opening.from(), at, habits))) {
      return true;
    }
    if (opening.form() instanceof BoldQuestions
        && (isTitleInBold(unit)
            || (!opening.inlineAnswer().isEmpty() && NextTitles.isBeside(first, unit))
            || ListTitles.isNextNumber(first, unit)
            || (BoldLines.isOutlineTitle(unit.text()) && BoldLines.isOutlineTitle(first.text()))
            || (ListTitles.titlesNext(flow, first, at) && !isAnswered(at)))) {
      return true;
    }
    if (isToldInList(opening, at) && unit.isParagraph() && Term.of(unit.text()).isPresent()) {
      return true;
    }
    boolean stem =
        opening.form() instanceof FoldedQuestions && opening.bodyFrom() == opening.from();
    if (first.item() > 0 && ListTitles.announcesNext(flow, at) && !isAnswered(at)) {
      return true;
    }
    if (first.item() > 0 && isNextNumber(unit, first.item())) {
      return true;
    }
    if (first.item() == 0 && OfferedStems.isNextOffered(flow, opening.from(), at)) {
      return true;
    }
    if (opening.form() instanceof LabelledQuestions && isNextEntry(first, at)) {
      return true;
    }
    boolean entry = first.item() > 0 && !(opening.form() instanceof LabelledQuestions) && !stem;
    if (entry && unit.item() > 0) {
      return other != null || demands(unit) || !lists.answers(opening.from(), at);
    }
    if ((opening.form() instanceof LabelledQuestions && isBehindList(opening.from(), at))
        || isBehindToldEntries(opening, first, at)) {
      return true;
    }
    if (opening.form() instanceof ListedQuestions && unit.item() == 0 && unit.isParagraph()) {
      return entries.end(opening.from(), at);
    }
    return unit.block() instanceof Block.Rule
        && (first.isHeading() ? partsLines(openings, at) : !isAnswered(at + 1));
  }

  // A rule above lines that ask, each without a title.
  private static boolean partsLines(@Nullable Opening[] openings, int at) {
    Opening next = at + 1 < openings.length ? openings[at + 1] : null;
    return next != null && next.form() instanceof AnnouncedQuestions;
  }
}
