package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.answer.FollowUps;
import app.guidebox.guide.extract.answer.Stems;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.Levels;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.FormLabels;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AnswerMarks;
import app.guidebox.guide.extract.line.AskedAndTold;
import app.guidebox.guide.extract.line.WrappedQuestions;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph or list entry with a label: {@code **Question**: …}, {@code Q1. …}, {@code Q: …}. */
public final class LabelledQuestions implements QuestionForm {
  private static final WordList CASE_QUESTIONS = Words.load("case-questions");

  private static final WordList FOLLOW_UPS = Words.load("follow-ups");

  /** A question with its answer has fewer blocks. */
  private static final int MAX_ANSWER = 60;

  /** A question with its answer and an explanation has fewer parts. */
  private static final int MIN_PARTS = 4;

  private static final QuestionForm HEADINGS = new HeadingQuestions();

  /** A letter, with the marks before it, is no longer. */
  private static final int NEAR_DASH = 4;

  /** A label is shorter than this. */
  private static final int NEAR = 60;

  @Override
  public Convention convention() {
    return Convention.LABELLED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isParagraph()) {
      return Optional.empty();
    }
    if (at + 1 < flow.size() && FollowUps.isTold(unit, flow.get(at + 1))) {
      return Label.of(unit.text(), FOLLOW_UPS)
          .map(label -> inFollowing(flow, at, habits, opening(at, label.rest())));
    }
    boolean titles = unit.item() == 0 && mayTitle(unit.text());
    if (titles && asksFurther(flow, at)) {
      var followUp = new Opening(this, at, at + 2, flow.get(at + 1).text(), "", true);
      return Optional.of(inFollowing(flow, at, habits, followUp));
    }
    var ofCase = titles ? askedOfCase(flow, at, habits) : Optional.<Opening>empty();
    if (ofCase.isPresent()) {
      return ofCase;
    }
    var inForm = unit.item() == 0 ? inForm(flow, at) : Optional.<Opening>empty();
    if (inForm.isPresent()) {
      return inForm;
    }
    return Label.of(unit.text(), Words.QUESTION)
        .filter(label -> (label.marked() && !label.word().equals("questions")) || isAlone(label))
        .or(() -> LabelledCases.asked(flow, at, habits))
        .filter(label -> habits.problemsAsk() || !Problems.isPart(label))
        .filter(label -> !Problems.isTold(flow, at, label))
        .filter(label -> !isCompound(unit.text(), label))
        .filter(label -> unit.item() != 1 || !isForm(flow, at))
        .map(
            label ->
                toldBehind(flow, at, habits)
                    .or(() -> toldBelow(flow, at, label, habits))
                    .or(() -> toldInLine(flow, at, label))
                    .orElseGet(() -> opening(flow, at, label)));
  }

  // "**Questions:**" above a list and its answer, below "**Scenario:** …", where no title asks.
  private Optional<Opening> askedOfCase(Flow flow, int at, Habits habits) {
    boolean labelled =
        Label.of(flow.get(at).text(), CASE_QUESTIONS)
            .filter(label -> label.marked() && label.rest().isEmpty())
            .isPresent();
    int from = labelled ? CaseContext.begin(flow, at) : at;
    int end = at + 1;
    while (from < at
        && end < flow.size()
        && (flow.get(end).item() != 0 || flow.get(end).block() instanceof Block.ListBlock)) {
      end++;
    }
    boolean told = end > at + 1 && end < flow.size() && isAnswer(flow.get(end));
    int title = from - 1;
    while (told && title >= 0 && !flow.get(title).isHeading()) {
      title--;
    }
    return told && (title < 0 || HEADINGS.opening(flow, title, habits).isEmpty())
        ? Optional.of(inContext(flow, from, askedInList(flow, at, end)))
        : Optional.empty();
  }

  private Opening askedInList(Flow flow, int at, int end) {
    String list = UnitWriter.joined(flow.units().subList(at + 1, end));
    return new Opening(this, at, end, list, "", true);
  }

  private static boolean isAnswer(Unit unit) {
    return AnswerLabel.of(unit.text()).isPresent();
  }

  // "**Short answer:** Name three knots." above "**Answer:** …".
  private Optional<Opening> inForm(Flow flow, int at) {
    return FormLabels.behind(flow.get(at).text())
        .filter(_ -> at + 1 < flow.size() && isAnswer(flow.get(at + 1)))
        .map(asked -> new Opening(this, at, at + 1, asked, "", true));
  }

  // "Question 3" in a line of its own.
  private static boolean isAlone(Label label) {
    return !label.number().isEmpty() && label.rest().isEmpty() && label.word().length() > 2;
  }

  // "Q-Bank", unlike "Q-What is a reef?".
  private static boolean isCompound(String text, Label label) {
    int dash = label.word().length() == 1 ? text.indexOf('-') : -1;
    return dash > 0
        && dash <= NEAR_DASH
        && dash + 1 < text.length()
        && Character.isLetter(text.charAt(dash - 1))
        && Character.isLetter(text.charAt(dash + 1))
        && !QuestionText.asks(Plain.of(label.rest()));
  }

  // A label by itself is short; a quick look before a slow one.
  private static boolean mayTitle(String text) {
    return text.length() < NEAR && (text.indexOf(':') > 0 || text.indexOf('：') > 0);
  }

  // "Follow-up question:" by itself, the question below it and then its answer.
  private static boolean asksFurther(Flow flow, int at) {
    return Label.of(flow.get(at).text(), FOLLOW_UPS)
            .filter(label -> label.marked() && label.rest().isEmpty())
            .isPresent()
        && at + 2 < flow.size()
        && flow.get(at + 1).isParagraph()
        && QuestionText.hasMark(Plain.of(flow.get(at + 1).text()))
        && AnswerLabel.of(flow.get(at + 2).text()).isPresent();
  }

  // A follow-up is asked together with the question that it follows.
  private Opening inFollowing(Flow flow, int at, Habits habits, Opening followUp) {
    String both = (followed(flow, at, habits) + "\n\n" + followUp.question()).strip();
    return new Opening(this, at, followUp.bodyFrom(), both, followUp.inlineAnswer(), true);
  }

  private String followed(Flow flow, int at, Habits habits) {
    for (int i = at - 1; i >= Math.max(0, at - MAX_ANSWER); i--) {
      boolean heading = flow.get(i).isHeading();
      boolean follows = FollowUps.isAnnounced(flow.get(i).text(), flow.get(i + 1).text());
      var asked = follows ? Optional.<Opening>empty() : form(heading).opening(flow, i, habits);
      if (heading || asked.isPresent()) {
        return asked.map(Opening::question).orElse("");
      }
    }
    return "";
  }

  private QuestionForm form(boolean heading) {
    return heading ? HEADINGS : this;
  }

  // A list that tells of which parts each question of the guide is made up asks none.
  private static boolean isForm(Flow flow, int at) {
    int end = at;
    while (end < flow.size() && flow.get(end).item() > 0) {
      Unit entry = flow.get(end);
      boolean part = entry.isParagraph() && Term.of(entry.text()).isPresent();
      boolean asks = Label.of(entry.text(), Words.QUESTION).isPresent();
      if (!part || (end == at ? QuestionText.hasAnyMark(entry.text()) : asks)) {
        return false;
      }
      end++;
    }
    return end - at >= MIN_PARTS && (end == flow.size() || flow.get(end).item() == 0);
  }

  private Opening opening(Flow flow, int at, Label label) {
    var opening = opening(at, label.rest());
    int from = label.number().isEmpty() ? CaseContext.begin(flow, at) : at;
    return from == at ? opening : inContext(flow, from, opening);
  }

  private Opening inContext(Flow flow, int from, Opening opening) {
    var parts = new ArrayList<String>();
    String first = UnitWriter.text(flow.get(from));
    parts.add(Label.of(first, CaseContext.LABELS).map(Label::rest).orElse(first));
    parts.addAll(UnitWriter.parts(flow.units().subList(from + 1, opening.from())));
    parts.add(opening.question());
    parts.removeIf(String::isBlank);
    String question = String.join("\n\n", parts);
    return new Opening(
        this, from, opening.bodyFrom(), question, opening.inlineAnswer(), opening.strong());
  }

  // "**Q1: What is …?**" with the answer behind it or in the lines below it.
  private Optional<Opening> toldBehind(Flow flow, int at, Habits habits) {
    String text = flow.get(at).text().strip();
    var pointed = text.indexOf(" → ") > 0 ? toldBehindArrow(text, at) : Optional.<Opening>empty();
    if (pointed.isPresent()) {
      return pointed;
    }
    String mark = text.startsWith("***") ? "***" : "**";
    int close = text.startsWith(mark) ? text.indexOf(mark, mark.length()) : -1;
    if (close < 0) {
      return Optional.empty();
    }
    String inside = text.substring(mark.length(), close).strip();
    String written = text.substring(close + mark.length());
    String behind = written.strip();
    boolean aside = behind.startsWith("(") && behind.endsWith(")");
    boolean told = !aside && Words.hasLetterOrDigit(behind);
    return told
            && (QuestionText.hasMark(Plain.of(inside))
                || (isDemandAbove(inside, written) && isWhole(flow, at, habits)))
        ? LabelledCases.inBold(inside)
            .map(label -> new Opening(this, at, at + 1, label.rest(), withoutDash(behind), true))
        : Optional.empty();
  }

  // "**Q: What is a reef?** — A part of a sail."
  private static String withoutDash(String told) {
    boolean dash = told.length() > 2 && "—–".indexOf(told.charAt(0)) >= 0;
    return dash ? told.substring(1).stripLeading() : told;
  }

  // "Q3) A knot that joins two ropes → **Sheet bend**"
  private Optional<Opening> toldBehindArrow(String text, int at) {
    int arrow = text.indexOf(" → ");
    String told = text.substring(arrow + 2).strip();
    return text.indexOf('\n') < 0 && Emphasis.isWhollyBold(told)
        ? Label.of(text.substring(0, arrow), Words.QUESTION)
            .filter(label -> !label.number().isEmpty() && !label.rest().isBlank())
            .map(label -> new Opening(this, at, at + 1, label.rest(), told, true))
        : Optional.empty();
  }

  // "**Q3: Explain reefing**" with a text below it.
  private static boolean isDemandAbove(String inside, String written) {
    return written.startsWith("\n")
        && AnswerLabel.of(written.strip()).isEmpty()
        && Label.of(inside, Words.QUESTION)
            .filter(label -> QuestionText.begins(Plain.of(label.rest())))
            .isPresent();
  }

  // "Q: What is reefing?" with its answer in the next line, and another question below that.
  private Optional<Opening> toldBelow(Flow flow, int at, Label label, Habits habits) {
    String rest = WrappedQuestions.joined(label.rest());
    int line = rest.indexOf('\n');
    if (line < 0
        || !QuestionText.hasMark(Plain.of(rest.substring(0, line)))
        || !isWhole(flow, at, habits)) {
      return Optional.empty();
    }
    String below = AnswerMarks.withoutLetter(rest.substring(line + 1).strip());
    boolean told =
        !below.isEmpty()
            && below.charAt(0) != '('
            && AnswerLabel.of(below).isEmpty()
            && below.lines().noneMatch(QuestionText::hasMark)
            && Options.ofRows(below.lines().toList()).isEmpty();
    return told
        ? Optional.of(new Opening(this, at, at + 1, rest.substring(0, line), below, true))
        : Optional.empty();
  }

  // "Q: What is reefing? Making a sail smaller." with another question below it.
  private Optional<Opening> toldInLine(Flow flow, int at, Label label) {
    String text = label.rest();
    int mark = text.indexOf('?');
    if (mark < 0
        || text.indexOf('\n') >= 0
        || inlineAnswer(text) >= 0
        || (at + 1 < flow.size() && !isNext(flow.get(at + 1)))) {
      return Optional.empty();
    }
    int end = mark + 1;
    while (end < text.length() && "*_ ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String behind = text.substring(end);
    boolean told =
        text.startsWith(" ", mark + 1)
            && Words.hasLetterOrDigit(behind)
            && "([<".indexOf(behind.charAt(0)) < 0
            && !QuestionText.hasAnyMark(behind)
            && !QuestionText.begins(Plain.of(behind))
            && !Demands.begin(behind)
            && !Demands.beginShort(behind);
    return told
        ? Optional.of(new Opening(this, at, at + 1, text.substring(0, mark + 1), behind, true))
        : Optional.empty();
  }

  // Nothing below it, up to the next question, is an answer by itself.
  private static boolean isWhole(Flow flow, int at, Habits habits) {
    int next = at + 1;
    while (next < flow.size() && next - at < MAX_ANSWER && !isNext(flow.get(next))) {
      Unit unit = flow.get(next++);
      if (Answers.beginsAt(unit, habits) || Options.among(List.of(unit)).isPresent()) {
        return false;
      }
    }
    return next == flow.size() || isNext(flow.get(next));
  }

  private static boolean isNext(Unit unit) {
    return unit.isHeading()
        || unit.block() instanceof Block.Rule
        || (unit.isParagraph() && Label.of(unit.text(), Words.QUESTION).isPresent());
  }

  private Opening opening(int at, String written) {
    String rest = QuestionNumbers.belowCount(written);
    int answer = inlineAnswer(rest);
    String question = answer < 0 ? rest : rest.substring(0, answer).replaceAll("[\\s—–-]+$", "");
    String inline = answer < 0 ? "" : rest.substring(answer).strip();
    return new Opening(
        this,
        at,
        at + 1,
        withoutLevel(QuestionText.withoutType(Emphasis.unwrapped(Stems.unlabelled(question)))),
        inline,
        true);
  }

  // "Question 3: Remember - Basic" above the question.
  private static String withoutLevel(String asked) {
    return Levels.areAll(asked) ? "" : asked;
  }

  // "**Q:** … **A:** …" in one line.
  private static int inlineAnswer(String rest) {
    for (int i = rest.indexOf(" **"); i >= 0; i = rest.indexOf(" **", i + 1)) {
      if (AnswerLabel.of(rest.substring(i + 1, Math.min(rest.length(), i + NEAR))).isPresent()) {
        return i;
      }
    }
    return AskedAndTold.answerBehindSentence(rest);
  }
}
