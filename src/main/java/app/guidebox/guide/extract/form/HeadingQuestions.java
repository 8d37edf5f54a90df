package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.AskingVerbs;
import app.guidebox.guide.extract.asking.BareQuestions;
import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.GuideTalk;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.asking.Rhetorical;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.flow.WhyTitles;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingCallouts;
import app.guidebox.guide.extract.line.Deeds;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.list.ExamDemands;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.FileNames;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that asks; its section is the answer. */
public final class HeadingQuestions implements QuestionForm {

  /** {@code D14 —} before no more than a type or a level. */
  private static final Pattern ID =
      Pattern.compile("\\p{Lu}{0,3}-?\\d{1,4}(?:\\.\\d+)*[\\s:.)–—|-]+(?=\\S)");

  private static final Pattern BARRED = Pattern.compile("^(\\p{L}{1,12} \\d{1,4}) \\| ");

  /** {@code QA-007} by itself. */
  private static final Pattern BARE_ID = Pattern.compile("(?:\\p{Lu}{1,4}[-_ ]?)?\\d{1,4}[.)]?");

  /** What is asked below a title of its own has fewer blocks. */
  private static final int MAX_ASKED = 6;

  /** Facts of a question stand in fewer blocks. */
  private static final int MAX_FACTS = 4;

  /** What stands behind a question is a subtitle if it has so many words. */
  private static final int MIN_SUBTITLE = 3;

  /** Titles are shorter. */
  private static final int MIN_WORDS = 6;

  @Override
  public Convention convention() {
    return Convention.HEADING;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    Unit unit = flow.get(at);
    if (!unit.isHeading()
        || WhyTitles.goOn(flow, at)
        || DialogueQuestions.begins(flow, at + 1)
        || AnswerTitles.namesQuestion(unit.text())
        || ExamDemands.areBelow(flow, at)
        || FileNames.isFile(unit.text())
        || Apparatus.isNumbered(unit.text())) {
      return Optional.empty();
    }
    if (ContextTitles.titlesQuestion(flow, at)) {
      return isPart(flow, at) && !ContextTitles.isPraised(flow, at)
          ? Optional.empty()
          : Optional.of(ContextTitles.withContext(opening(at, ""), flow));
    }
    var above = askedAboveIntents(flow, at, habits);
    if (above.isPresent()) {
      return above;
    }
    var label =
        Label.of(withoutBar(unit.text()), Words.QUESTION)
            .or(() -> TopicHeadings.ofTicket(unit.text()))
            .filter(found -> asksByLabel(found))
            .filter(found -> !GuideTitles.isOne(flow, at, found));
    boolean titlesParts =
        label.isPresent()
            && label.get().rest().isEmpty()
            && at + 1 < flow.size()
            && flow.get(at + 1).headingLevel() > unit.headingLevel()
            && flow.get(at + 1).isHeading()
            && (AnsweredHeadings.isAnswered(flow, at + 1)
                || (Label.of(flow.get(at + 1).text(), Words.QUESTION).isPresent()
                    && !PartTitles.isQuestion(flow.get(at + 1))));
    if (titlesParts
        || label.filter(found -> titlesOthers(flow, at, found)).isPresent()
        || label.filter(it -> AnsweredHeadings.namesTopicOfNumbered(flow, at, it)).isPresent()) {
      return Optional.empty();
    }
    // "### Question 1" above a fold whose summary asks.
    if (label.filter(HeadingQuestions::isBare).isPresent()
        && at + 1 < flow.size()
        && flow.get(at + 1).block() instanceof Block.Details fold
        && habits.asks(fold)) {
      return Optional.empty();
    }
    var below =
        label
            .filter(HeadingQuestions::isBare)
            .flatMap(bare -> ContextTitles.askedBelow(opening(at, ""), flow));
    if (below.isPresent()) {
      return below;
    }
    if (label.isPresent()) {
      boolean topic = AnsweredHeadings.namesTopic(flow, at, label.get());
      return Optional.of(opening(at, topic ? "" : label.get().rest()));
    }
    String plain = Plain.of(unit.text());
    if (AnsweredHeadings.isObjective(flow, at, plain)
        || habits.isObjective(plain)
        || GuideTalk.is(plain)) {
      return Optional.empty();
    }
    if ((BARE_ID.matcher(plain).matches()
            && !AnsweredHeadings.holdsEntries(flow, at)
            && (AnsweredHeadings.isKeyedBelow(flow, at)
                || AnsweredHeadings.offersBelow(flow, at)
                || AnsweredHeadings.isQuotedBelow(flow, at)))
        || AnsweredHeadings.isQuotedCase(flow, at, plain)) {
      return Optional.of(opening(at, ""));
    }
    return (unit.item() > 0 && !titlesEntries(flow, at, plain))
            || AnsweredHeadings.isAnswered(flow, at)
            || habits.isExplained(flow, at)
            || (asks(flow, at, plain, habits)
                && !isStep(unit, plain)
                && !titlesParts(flow, at, plain)
                && !titlesList(flow, at, plain)
                && !titlesChapter(flow, at, plain, habits))
            || AnsweredHeadings.isAnsweredCase(flow, at, plain)
            || (habits.headingsAsk(unit.headingLevel())
                && states(plain)
                && AnsweredHeadings.isAnsweredInPart(flow, at))
            || AnnouncedTitles.asks(flow, at, plain, habits)
            || TopicHeadings.isAmongQuestions(flow, at, plain, habits)
            || (states(plain)
                && AnsweredHeadings.isKeyed(flow, at, habits.headingsAsk(unit.headingLevel())))
            || (QuestionNumbers.isNumbered(plain)
                && ((isEnded(plain) && AnsweredHeadings.isCase(flow, at, habits))
                    || (states(plain) && AnsweredHeadings.isMarkedBelow(flow, at))))
            || AnsweredHeadings.isBoxed(flow, at, plain, habits)
            || AnsweredHeadings.isOffered(flow, at, habits)
        ? Optional.of(
            opening(at, QuestionNumbers.withoutNumber(Emphasis.unwrapped(unit.text())).strip()))
        : Optional.empty();
  }

  // "Question 3"
  private static boolean isBare(Label label) {
    return label.rest().isEmpty() && !label.number().isEmpty();
  }

  // "Question 3: Moorings" is what the questions below it are about.
  private static boolean titlesOthers(Flow flow, int at, Label label) {
    return QuestionTopics.titles(flow, at, label)
        || (isBare(label) && AskingCallouts.asksInSection(flow, at))
        || QuestionTopics.titlesEntries(flow, at)
        || ContextTitles.asksInPart(flow, at);
  }

  // "Question 3 | Moorings"
  private static String withoutBar(String title) {
    return BARRED.matcher(title).replaceFirst("$1: ");
  }

  // "## Question" above a text, then "## Keywords" and "## Answer"; or "## Task" and "## Answer".
  private Optional<Opening> askedAboveIntents(Flow flow, int at, Habits habits) {
    boolean task = PartTitles.isTask(flow.get(at));
    if (!task && !PartTitles.isQuestion(flow.get(at))) {
      return Optional.empty();
    }
    int end = flow.nextHeading(at + 1);
    int answer = end;
    while (answer < flow.size() && Answers.isIntentTitle(flow.get(answer))) {
      answer = flow.nextHeading(answer + 1);
    }
    int asked = end;
    while (task && answer < flow.size() && PartTitles.addsToTask(flow.get(answer))) {
      answer = flow.nextHeading(answer + 1);
      asked = answer;
    }
    boolean near = task ? answer == asked && standsAlone(flow, at, answer, habits) : answer > end;
    boolean told = end > at + 1 && asked - at <= MAX_ASKED && near && answer < flow.size();
    boolean responds = told && PartTitles.responds(flow, at, answer);
    if (!told || !(AnswerTitles.isAnswer(flow.get(answer)) || responds)) {
      return Optional.empty();
    }
    String question = String.join("\n\n", UnitWriter.parts(flow.units().subList(at + 1, asked)));
    int body = responds ? answer + 1 : answer;
    return Optional.of(new Opening(this, at, body, question, "", true));
  }

  // "### Task" and then "### Answer", and no title right above that both belong to.
  private boolean standsAlone(Flow flow, int at, int answer, Habits habits) {
    boolean titled =
        at > 0
            && flow.get(at - 1).isHeading()
            && flow.get(at - 1).headingLevel() > 1
            && (flow.get(at - 1).headingLevel() >= flow.get(at).headingLevel()
                || opening(flow, at - 1, habits).isPresent());
    int next = answer < flow.size() ? flow.nextHeading(answer + 1) : answer;
    return answer < flow.size()
        && flow.get(at).headingLevel() == flow.get(answer).headingLevel()
        && (!titled || (next < flow.size() && PartTitles.isTask(flow.get(next))));
  }

  // "## Question 4: Reefing" above some facts and this title asks what stands below the title.
  private static boolean isPart(Flow flow, int at) {
    int above = at - 1;
    while (above >= 0 && !flow.get(above).isHeading() && at - above <= MAX_FACTS) {
      above--;
    }
    return above >= 0
        && flow.get(above).headingLevel() < flow.get(at).headingLevel()
        && Label.of(flow.get(above).text(), Words.QUESTION)
            .filter(label -> !label.number().isEmpty() && !label.rest().isEmpty())
            .isPresent();
  }

  // "#### 1. Write it down" below "# Q: How do you …?".
  private static boolean isStep(Unit unit, String plain) {
    return !QuestionText.hasMarkInside(plain)
        && unit.path().stream()
            .anyMatch(
                title ->
                    QuestionText.hasAnyMark(title)
                        && Label.of(title, Words.QUESTION).filter(Label::marked).isPresent());
  }

  // "3. Knots" above sections of its own, where only some numbers ask.
  private static boolean titlesChapter(Flow flow, int at, String plain, Habits habits) {
    int level = flow.get(at).headingLevel();
    if (QuestionText.hasMarkInside(plain)
        || QuestionText.asks(plain)
        || habits.nearlyAllNumberedAsk(level)) {
      return false;
    }
    int next = flow.nextHeading(at + 1);
    return next < flow.size()
        && flow.get(next).headingLevel() > level
        && !AnswerTitles.isAnswer(flow.get(next));
  }

  // "Tell me about a mistake you made." above "- How did you handle it?", or above nothing.
  private static boolean asksFurther(Flow flow, int at, String plain) {
    int next = flow.nextHeading(at + 1);
    boolean bare =
        next == at + 1
            && next < flow.size()
            && flow.get(next).headingLevel() == flow.get(at).headingLevel();
    return (bare || next == at + 2)
        && (Demands.begin(plain) || QuestionText.begins(plain))
        && Words.areAtLeast(MIN_WORDS, plain);
  }

  // "2. Lists and maps" above entries that ask and tell nothing.
  private static boolean titlesList(Flow flow, int at, String plain) {
    if (asksFurther(flow, at, plain) || QuestionText.hasMarkInside(plain)) {
      return !QuestionText.begins(plain) && BareEntries.fill(flow, at);
    }
    int level = flow.get(at).headingLevel();
    int first = at + 1;
    while (first < flow.size() && flow.get(first).isHeading()) {
      first++;
    }
    for (int i = first; i < Math.min(flow.size(), first + MAX_ASKED); i++) {
      Unit unit = flow.get(i);
      if (unit.item() <= 0) {
        return false;
      }
      boolean last = i + 1 == flow.size() || flow.get(i + 1).headingLevel() <= level;
      if (BareEntries.isBare(unit) && (last || flow.get(i + 1).item() > 0)) {
        return true;
      }
    }
    return false;
  }

  // "Why sail? The complete guide" above sections is a title.
  private static boolean titlesParts(Flow flow, int at, String plain) {
    int next = flow.nextHeading(at + 1);
    String behind = plain.substring(Math.max(plain.lastIndexOf('?'), plain.lastIndexOf('？')) + 1);
    return !behind.equals(plain)
        && !QuestionText.hasMark(plain)
        && Words.areAtLeast(MIN_SUBTITLE, behind.strip())
        && next < flow.size()
        && flow.get(at).headingLevel() == 1
        && flow.get(next).headingLevel() > 1;
  }

  // "- ### Knots" above the other entries of its list.
  private static boolean titlesEntries(Flow flow, int at, String plain) {
    return (at + 1 == flow.size() || flow.get(at + 1).item() > 0 || flow.get(at + 1).isHeading())
        && !QuestionText.asks(plain);
  }

  // A sentence, not a title.
  private static boolean states(String plain) {
    return isEnded(plain) || Words.areAtLeast(MIN_WORDS, plain);
  }

  private static boolean isEnded(String plain) {
    return !plain.isEmpty() && ".:…。".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  private Opening opening(int at, String question) {
    String asked = QuestionText.withoutType(Emphasis.unwrapped(question));
    Matcher id = ID.matcher(asked);
    boolean named =
        !id.lookingAt() || !QuestionText.withoutType(asked.substring(id.end())).isEmpty();
    return new Opening(this, at, at + 1, named ? asked : "", "", true);
  }

  // "Questions" alone, or "Questions 1-10", is the title of a section.
  private static boolean asksByLabel(Label label) {
    if (label.word().equals("questions") && !label.number().isEmpty()) {
      return false;
    }
    return !label.number().isEmpty() || (!label.rest().isEmpty() && label.word().length() > 0);
  }

  private static boolean asks(Flow flow, int at, String plain, Habits habits) {
    return asksByForm(flow, at, plain, habits)
        && (!Rhetorical.is(plain) || asksOfTitle(flow.get(at)))
        && !Apparatus.isTitle(plain);
  }

  // "What is it?" below the title of a part of the guide.
  private static boolean asksOfTitle(Unit heading) {
    return heading.path().size() > 1 && BareQuestions.isOne(heading.text());
  }

  private static boolean asksByForm(Flow flow, int at, String plain, Habits habits) {
    int level = flow.get(at).headingLevel();
    if (QuestionText.endsInQuotation(plain) && !QuestionText.begins(plain)) {
      return false;
    }
    if (QuestionText.hasMark(plain)) {
      return !announcesQuestions(flow, at, plain)
          && (!QuestionNumbers.isOutlineNumbered(plain) || habits.headingsAsk(level));
    }
    if (TopicHeadings.asksWhatIs(flow, at, plain) || TopicHeadings.asksOfTitle(flow, at, plain)) {
      return true;
    }
    if (QuestionNumbers.isNumbered(plain)) {
      boolean announces = QuestionTitles.announced(List.of(plain)) && !QuestionText.begins(plain);
      return !announces && habits.numberedHeadingsAsk(level);
    }
    return (habits.headingsAsk(level) || Deeds.answer(flow.below(at)))
        && (QuestionText.hasMarkInside(plain)
            || (asksBehindHead(plain) && !Clauses.isOne(plain))
            || AskingVerbs.begin(plain)
            || isSaid(plain));
  }

  // "Questions about reefing ?" right above a title or a list that holds them.
  private static boolean announcesQuestions(Flow flow, int at, String plain) {
    return at + 1 < flow.size()
        && (flow.get(at + 1).isHeading() || flow.get(at + 1).block() instanceof Block.ListBlock)
        && (QuestionTitles.announced(List.of(plain)) || QuestionTitles.areAbout(plain))
        && !QuestionText.begins(plain);
  }

  // "Tell me of your last trip" in quotation marks, as an interviewer says it.
  private static boolean isSaid(String plain) {
    int last = plain.length() - 1;
    return last > 1
        && "\"“„«»「『".indexOf(plain.charAt(0)) >= 0
        && "\"”“»«」』".indexOf(plain.charAt(last)) >= 0
        && plain.indexOf(' ') > 0;
  }

  // "Q3 Explain reefing", "❓ Reefing"
  private static boolean asksBehindHead(String plain) {
    return QuestionText.asks(plain)
        || plain.startsWith("❓")
        || plain.startsWith("❔")
        || QuestionText.begins(Fronts.withoutHead(plain));
  }
}
