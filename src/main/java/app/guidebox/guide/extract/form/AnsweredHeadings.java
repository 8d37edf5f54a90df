package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.answer.Answers;
import app.guidebox.guide.extract.asking.Clauses;
import app.guidebox.guide.extract.asking.Objectives;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OfferedStems;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.MarkdownWriter;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.wording.Fronts;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from what stands below a heading that it asks, whatever its words. */
final class AnsweredHeadings {
  private static final List<String> SOLVED = List.of("✅", "✔", "☑", "→", "➡", "👉", "💡");

  /** How many are to be ticked: {@code (choose two)}. */
  private static final Pattern CHOOSE =
      Pattern.compile(
          "(?i)[(\\[](?:please"
              + " )?(?:choose|select|pick|check|mark|elija|escolha|choisissez|wähle)\\b");

  /** Fewer boxes are a list of what is done. */
  private static final int MIN_BOXES = 3;

  /** A picture or code above boxes takes fewer blocks. */
  private static final int MAX_ABOVE_BOXES = 3;

  /** A question with its options and answer has fewer blocks. */
  private static final int MAX_APART = 40;

  /** A shorter text is a title. */
  private static final int MIN_OPEN = 4;

  /** A question in a sentence has as many words. */
  private static final int MIN_SENTENCE = 6;

  private static final WordList CASES = Words.load("numbered-cases");

  private AnsweredHeadings() {}

  /** Whether "Scenario 3" stands above a case in a quotation, and a sign before what solves it. */
  static boolean isQuotedCase(Flow flow, int at, String plain) {
    return at + 2 < flow.size()
        && Quotes.isPlain(flow.get(at + 1))
        && flow.get(at + 2).isParagraph()
        && SOLVED.stream().anyMatch(flow.get(at + 2).text()::startsWith)
        && Label.of(plain, CASES)
            .filter(label -> label.rest().isEmpty() && !label.number().isEmpty())
            .isPresent();
  }

  /** A labelled answer right below tells that the heading asks, whatever its words. */
  static boolean isAnswered(Flow flow, int at) {
    if (isAnsweredBelowTitle(flow, at)) {
      return true;
    }
    int next = afterIntents(flow, at + 1);
    next = isToldBelowCode(flow, next) ? next + 1 : next;
    return next < flow.size()
        && AnswerLabel.of(Quotes.line(flow.get(next))).isPresent()
        && !AnswerTitles.isAnswer(flow.get(at));
  }

  // What a program printed, and "**Solution:** Dry the plugs." below it.
  private static boolean isToldBelowCode(Flow flow, int at) {
    return at + 1 < flow.size()
        && flow.get(at).block() instanceof Block.Fence
        && AnswerLabel.begins(flow.get(at + 1).text());
  }

  // "**Concepts**" with a list may stand between the heading and its answer.
  private static int afterIntents(Flow flow, int from) {
    int at = from;
    while (at < flow.size() && isIntent(flow.get(at))) {
      at++;
      while (at < flow.size() && flow.get(at).block() instanceof Block.ListBlock) {
        at++;
      }
    }
    return at;
  }

  private static boolean isIntent(Unit unit) {
    return Answers.isIntent(unit) || (!unit.isHeading() && Answers.isIntentTitle(unit));
  }

  // "### 1. Which is true" above options or nothing, then "#### Answer: D".
  private static boolean isAnsweredBelowTitle(Flow flow, int at) {
    if (!QuestionNumbers.isNumbered(Plain.of(flow.get(at).text())) || at + 1 >= flow.size()) {
      return false;
    }
    boolean options = Options.among(List.of(flow.get(at + 1))).isPresent();
    int answer = options ? at + 2 : at + 1;
    return answer < flow.size()
        && AnswerTitles.isAnswer(flow.get(answer))
        && !AnswerTitles.isKey(flow.get(answer))
        && (options || flow.get(answer).headingLevel() > flow.get(at).headingLevel());
  }

  /**
   * "### Name a knot." among others that ask, with "#### Sample answer" below more of its parts.
   */
  static boolean isAnsweredInPart(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    if (AnswerTitles.isAnswer(flow.get(at)) || Apparatus.isTitle(flow.get(at).text())) {
      return false;
    }
    for (int i = at + 1; i < flow.size() && flow.get(i).headingLevel() > level; i++) {
      if (PartTitles.isQuestion(flow.get(i))) {
        return false;
      }
      if (flow.get(i).headingLevel() == level + 1 && AnswerTitles.isAnswer(flow.get(i))) {
        return !AnswerTitles.isKey(flow.get(i));
      }
    }
    return false;
  }

  /**
   * "### Scenario 2: A late ship" with what is known, what is asked, and "**Sample answer:** …".
   */
  static boolean isAnsweredCase(Flow flow, int at, String plain) {
    if (!Fronts.isCase(plain)) {
      return false;
    }
    boolean answered = false;
    for (int i = at + 1; i < flow.size() && !flow.get(i).isHeading(); i++) {
      Unit unit = flow.get(i);
      boolean asks =
          Label.of(unit.text(), Words.QUESTION)
              .filter(label -> label.marked() && !label.word().equals("questions"))
              .isPresent();
      if (asks || unit.block() instanceof Block.Details) {
        return false;
      }
      answered |= unit.isParagraph() && AnswerLabel.of(unit.text()).isPresent();
    }
    return answered;
  }

  /** "True or false: …" above options of which one is ticked. */
  static boolean isKeyed(Flow flow, int at, boolean amongQuestions) {
    return at + 1 < flow.size()
        && Options.among(List.of(flow.get(at + 1)))
            .filter(options -> amongQuestions || options.areTruths())
            .filter(Options::isMarked)
            .isPresent();
  }

  /** "### 4. The tide is drawn by" above lettered options of which some are marked as right. */
  static boolean isMarkedBelow(Flow flow, int at) {
    return Options.first(flow.below(at))
        .filter(Options::areLettered)
        .filter(options -> options.choices().size() >= MIN_BOXES)
        .filter(Options::isMarked)
        .isPresent();
  }

  /** "The tide is drawn by" above options with letters and what answers them. */
  static boolean isOffered(Flow flow, int at, Habits habits) {
    if (!OfferedStems.isOffered(flow, at)
        || Options.isLabel(flow.get(at).text())
        || AnswerTitles.isAnswer(flow.get(at))) {
      return false;
    }
    int end = flow.nextHeading(at + 1);
    return isTitledBelow(flow, at, end)
        || flow.units().subList(at + 2, end).stream()
            .anyMatch(unit -> Answers.beginsAt(unit, habits));
  }

  /** Options and their key in the section. */
  static boolean isKeyedBelow(Flow flow, int at) {
    var body = flow.below(at);
    boolean titled =
        !body.isEmpty() && Label.of(body.getFirst().text(), Words.QUESTION).isPresent();
    return !titled
        && Options.among(body).isPresent()
        && (isTitledBelow(flow, at, at + 1 + body.size())
            || body.stream().anyMatch(unit -> AnswerLabel.begins(unit.text())));
  }

  /** "### 12. A sail is torn." above what is asked, lettered options and their key. */
  static boolean isCase(Flow flow, int at, Habits habits) {
    var body = flow.below(at);
    var options = body.size() > 1 ? Options.among(body) : Optional.<Options>empty();
    return options
            .filter(Options::areLettered)
            .filter(found -> found.firstUnit() > 0)
            .filter(
                found ->
                    body.subList(0, found.firstUnit()).stream()
                        .anyMatch(unit -> QuestionText.hasMarkInside(Plain.of(unit.text()))))
            .isPresent()
        && (options.get().isMarked()
            || body.stream().anyMatch(unit -> Answers.beginsAt(unit, habits)));
  }

  /** "### 3." above a text and lettered options, whose key stands elsewhere. */
  static boolean offersBelow(Flow flow, int at) {
    var body = flow.below(at);
    return body.size() > 1
        && body.getFirst().isParagraph()
        && !Options.isLettered(body.getFirst())
        && Options.among(body).filter(Options::areLettered).isPresent();
  }

  /** "## TEST 2" above numbered entries, which are what is asked. */
  static boolean holdsEntries(Flow flow, int at) {
    return flow.below(at).stream().filter(Unit::isNumbered).limit(2).count() > 1;
  }

  /** "### 3" above a quotation that asks, and text that answers it. */
  static boolean isQuotedBelow(Flow flow, int at) {
    return at + 2 < flow.size()
        && flow.get(at + 1).block() instanceof Block.Quote quote
        && Quotes.isPlain(flow.get(at + 1))
        && !flow.get(at + 2).isHeading()
        && !(flow.get(at + 2).block() instanceof Block.Quote)
        && QuestionText.hasMarkInside(Plain.of(MarkdownWriter.write(quote.blocks())));
  }

  /** "## Question 3: Traffic signs" above a line that asks, with options and their key. */
  static boolean namesTopic(Flow flow, int at, Label label) {
    String title = Plain.of(label.rest());
    return !label.number().isEmpty()
        && !title.isEmpty()
        && title.split(" ", MIN_OPEN + 1).length <= MIN_OPEN
        && !QuestionText.hasMarkInside(title)
        && at + 1 < flow.size()
        && flow.get(at + 1).isParagraph()
        && QuestionText.hasMark(Plain.of(flow.get(at + 1).text()))
        && isKeyedBelow(flow, at)
        && comesAgain(flow, at, label.rest());
  }

  /** The same above a question in bold with a number of its own. */
  static boolean namesTopicOfNumbered(Flow flow, int at, Label label) {
    if (label.number().isEmpty() || at + 1 >= flow.size() || label.rest().isEmpty()) {
      return false;
    }
    String below = flow.get(at + 1).text();
    return below.startsWith("**")
        && QuestionNumbers.isNumbered(Plain.of(below))
        && QuestionText.hasMark(Plain.of(below))
        && comesAgain(flow, at, label.rest());
  }

  private static boolean comesAgain(Flow flow, int at, String topic) {
    return comesAgain(flow, at, -1, topic) || comesAgain(flow, at, 1, topic);
  }

  // The next title of that level, or the one before, names the same topic.
  private static boolean comesAgain(Flow flow, int at, int step, String topic) {
    int level = flow.get(at).headingLevel();
    for (int i = at + step; i >= 0 && i < flow.size() && Math.abs(i - at) < MAX_APART; i += step) {
      if (flow.get(i).headingLevel() <= level) {
        return flow.get(i).text().endsWith(topic);
      }
    }
    return false;
  }

  // "#### Answer" is the next title.
  private static boolean isTitledBelow(Flow flow, int at, int next) {
    return next < flow.size()
        && flow.get(next).headingLevel() > flow.get(at).headingLevel()
        && AnswerTitles.isAnswer(flow.get(next));
  }

  /**
   * "The tide is drawn by:" or "Pick two sails. (choose two)" above boxes of which some are ticked,
   * or any title where each list of boxes has one ticked.
   */
  static boolean isBoxed(Flow flow, int at, String plain, Habits habits) {
    int boxed = at + 1;
    while (habits.boxesChoose()
        && boxed < flow.size()
        && boxed <= at + MAX_ABOVE_BOXES
        && !flow.get(boxed).isNumbered()
        && (flow.get(boxed).isParagraph() || flow.get(boxed).block() instanceof Block.Fence)) {
      boxed++;
    }
    if (boxed >= flow.size() || !(flow.get(boxed).block() instanceof Block.ListBlock list)) {
      return false;
    }
    long boxes = list.items().stream().filter(i -> i.task() != Block.Task.NONE).count();
    long ticked = list.items().stream().filter(i -> i.task() == Block.Task.DONE).count();
    // "- [x] Yes" and "- [ ] No" are enough where other boxes of the guide choose.
    boolean enough = boxes >= MIN_BOXES || (habits.boxesChoose() && boxes == 2 && ticked == 1);
    boolean offers = boxes == list.items().size() && enough && ticked > 0;
    // Nobody numbers what is still to do, or asks for it in a sentence.
    boolean some = offers && ticked < boxes;
    if (some && Words.areAtLeast(MIN_OPEN, plain) && (list.numbered() || asksInSentence(plain))) {
      return true;
    }
    boolean open = plain.endsWith(":") && Words.areAtLeast(MIN_OPEN, plain);
    return offers
        && (habits.boxesChoose()
            || (open && ticked == 1)
            || (ticked < boxes && CHOOSE.matcher(plain).find()));
  }

  // "Where is a spare rope kept", not "How to moor a boat in a harbour".
  private static boolean asksInSentence(String plain) {
    String[] words = plain.split(" ", MIN_SENTENCE + 1);
    return words.length >= MIN_SENTENCE
        && !words[1].equals("to")
        && QuestionText.begins(plain)
        && !Clauses.isOne(plain);
  }

  /** Whether the title is what an exam demands, with terms below it where nothing else tells. */
  static boolean isObjective(Flow flow, int at, String plain) {
    return Objectives.isOne(plain, flow.get(at).path())
        || (Objectives.isWorded(plain) && definesBelow(flow, at + 1));
  }

  // A list that begins with a term, or a title.
  private static boolean definesBelow(Flow flow, int at) {
    return at < flow.size()
        && (flow.get(at).isHeading()
            || (flow.get(at).block() instanceof Block.ListBlock list
                && list.items().getFirst().firstText().flatMap(Term::of).isPresent()));
  }
}
