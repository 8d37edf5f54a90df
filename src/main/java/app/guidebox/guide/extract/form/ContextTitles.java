package app.guidebox.guide.extract.form;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.AnswerTitles;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.key.SharedKeys;
import app.guidebox.guide.extract.label.AnswerLabel;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.PartTitles;
import app.guidebox.guide.extract.line.QuestionLabels;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions in parts with titles: {@code ### Scenario}, {@code ### Interview question} and {@code
 * ### Answer} below {@code ## Question 3: …}. What the first tells belongs to what the second asks.
 */
final class ContextTitles {
  /** A question with all its parts has fewer blocks. */
  private static final int MAX_BLOCKS = 60;

  /** Code that is asked of has fewer blocks. */
  private static final int MAX_CODE = 6;

  /** What is asked below a title of its own has fewer blocks. */
  private static final int MAX_ASKED = 6;

  /** A case with its options has fewer. */
  private static final int MAX_OFFERED = 24;

  private ContextTitles() {}

  /** Whether the title is no more than "Question", above a text that asks and "Answer". */
  static boolean titlesQuestion(Flow flow, int at) {
    Unit title = flow.get(at);
    boolean tells = PartTitles.isContext(title);
    int end = at + 1;
    boolean asks = false;
    while ((tells || PartTitles.isQuestion(title))
        && end < flow.size()
        && !flow.get(end).isHeading()) {
      String plain = Plain.of(UnitWriter.text(flow.get(end++))).replaceAll("^[>\\s]+", "");
      asks |= QuestionText.hasMarkInside(plain) || QuestionText.asks(plain);
    }
    boolean offers =
        tells
            && end - at <= MAX_OFFERED
            && Options.among(flow.units().subList(at + 1, end)).isPresent();
    // "## Options" may stand between the two.
    boolean offered = end < flow.size() && Options.isLabel(flow.get(end).text());
    int answer = offered ? flow.nextHeading(end + 1) : end;
    if (offered && (answer == flow.size() || AnswerLabel.of(flow.get(answer).text()).isEmpty())) {
      return false;
    }
    return (asks || offers || (end > at + 1 && isQuestion(title)))
        && (end - at <= MAX_ASKED || offers)
        && answer < flow.size()
        && flow.get(answer).headingLevel() >= title.headingLevel()
        && isAnswerTitle(flow, answer);
  }

  private static boolean isAnswerTitle(Flow flow, int at) {
    Unit unit = flow.get(at);
    return (AnswerTitles.isAnswer(unit)
            && (!AnswerTitles.isKey(unit) || SharedKeys.titlesOne(flow, at)))
        || QualifiedAnswers.isTitle(unit.text());
  }

  // A problem that a project solves is none to learn.
  private static boolean isQuestion(Unit title) {
    return Label.of(title.text(), Words.QUESTION)
        .filter(label -> !QuestionLabels.isProblem(label.word()))
        .isPresent();
  }

  /**
   * The opening with the text of the part above it.
   *
   * @param opening begins at a title that says no more than "Question"
   */
  static Opening withContext(Opening opening, Flow flow) {
    int above = opening.from() - 1;
    while (above >= 0 && !flow.get(above).isHeading()) {
      above--;
    }
    boolean told =
        above >= 0
            && above + 1 < opening.from()
            && PartTitles.isContext(flow.get(above))
            && flow.get(above).headingLevel() == flow.get(opening.from()).headingLevel();
    int answer = flow.nextHeading(opening.bodyFrom());
    boolean praised = isPraised(flow, opening.from());
    if (!told && !praised) {
      return opening;
    }
    int from = told ? above : opening.from();
    var parts = new ArrayList<String>();
    if (told) {
      parts.addAll(UnitWriter.parts(flow.units().subList(from + 1, opening.from())));
    }
    parts.addAll(UnitWriter.parts(flow.units().subList(opening.bodyFrom(), answer)));
    String question = UnitWriter.joinedText(List.copyOf(parts));
    int body = praised ? answer + 1 : answer;
    return new Opening(opening.form(), from, body, question, "", opening.strong());
  }

  /** Whether the answer to the question in that part has such a title. */
  static boolean isPraised(Flow flow, int at) {
    return QualifiedAnswers.isTitle(flow.get(flow.nextHeading(at + 1)).text());
  }

  /**
   * Whether a part of the section asks below a title of its own, with a context or an answer as
   * above.
   */
  static boolean asksInPart(Flow flow, int at) {
    int level = flow.get(at).headingLevel();
    boolean told = false;
    for (int i = at + 1; i < Math.min(flow.size(), at + MAX_BLOCKS); i++) {
      Unit unit = flow.get(i);
      if (unit.headingLevel() <= level) {
        return false;
      }
      if (titlesQuestion(flow, i) && (told || isPraised(flow, i))) {
        return true;
      }
      told |= PartTitles.isContext(unit);
    }
    return false;
  }

  /**
   * The opening with what a title below it asks: {@code ### Name a knot.} below {@code ## Question
   * 3}, with code between the two or none.
   *
   * @param opening begins at a title that only counts
   */
  static Optional<Opening> askedBelow(Opening opening, Flow flow) {
    int at = opening.from();
    int asking = isAskedRightBelow(flow, at) ? at + 1 : askedBelowCode(flow, at);
    if (asking < 0) {
      return Optional.empty();
    }
    var parts = new ArrayList<String>();
    parts.add(QuestionNumbers.withoutNumber(Emphasis.unwrapped(flow.get(asking).text())));
    parts.addAll(UnitWriter.parts(flow.units().subList(at + 1, asking)));
    String question = UnitWriter.joinedText(parts);
    return Optional.of(new Opening(opening.form(), at, asking + 1, question, "", true));
  }

  // The place of the one title that asks of the code above it; -1 without one.
  private static int askedBelowCode(Flow flow, int at) {
    int asking = flow.nextHeading(at + 1);
    boolean code =
        asking < flow.size()
            && asking - at > 1
            && asking - at <= MAX_CODE
            && flow.units().subList(at + 1, asking).stream()
                .anyMatch(unit -> unit.block() instanceof Block.Fence);
    int level = flow.get(at).headingLevel();
    if (!code
        || flow.get(asking).headingLevel() <= level
        || !QuestionText.hasMark(Plain.of(flow.get(asking).text()))) {
      return -1;
    }
    int next = flow.nextHeading(asking + 1);
    while (next < flow.size() && flow.get(next).headingLevel() > level) {
      if (!AnswerTitles.isAnswer(flow.get(next))) {
        return -1;
      }
      next = flow.nextHeading(next + 1);
    }
    return asking;
  }

  // Not where more than its answer has a title there.
  private static boolean isAskedRightBelow(Flow flow, int at) {
    if (at + 1 >= flow.size() || !flow.get(at + 1).isHeading()) {
      return false;
    }
    Unit asked = flow.get(at + 1);
    int level = flow.get(at).headingLevel();
    boolean part =
        asked.headingLevel() <= level
            || PartTitles.isQuestion(asked)
            || PartTitles.isTask(asked)
            || PartTitles.isSetting(asked)
            || AnswerTitles.isAnswer(asked)
            || Options.isLabel(asked.text())
            || PartTitles.isContext(asked);
    if (part) {
      return false;
    }
    for (int i = flow.nextHeading(at + 2);
        i < flow.size() && flow.get(i).headingLevel() > level;
        i = flow.nextHeading(i + 1)) {
      boolean beside = flow.get(i).headingLevel() <= asked.headingLevel();
      if (beside && !AnswerTitles.isAnswer(flow.get(i)) && !goesOn(asked, flow.get(i))) {
        return false;
      }
    }
    return !asked.text().isEmpty();
  }

  // "### Reefing in a storm" below "### How does one reef?" is told of it.
  private static boolean goesOn(Unit asked, Unit beside) {
    String plain = Plain.of(beside.text());
    return QuestionText.hasMark(Plain.of(asked.text()))
        && !QuestionText.asks(plain)
        && !QuestionText.hasMarkInside(plain)
        && !PartTitles.isTask(beside)
        && !PartTitles.isContext(beside)
        && !PartTitles.isQuestion(beside)
        && !Options.isLabel(beside.text());
  }
}
