package app.guidebox.guide.extract.form;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.found.Convention;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.line.AnswerMarks;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.line.RuledQuestions;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import java.util.Optional;

/**
 * A paragraph with a question mark in a paragraph of its own below it, then the answer; one that an
 * arrow leads from to its answer, if it asks or stands below a title that announces questions; and
 * one that asks, with the answer in a quotation or between rules below it.
 */
public final class SeparatedQuestions implements QuestionForm {
  @Override
  public Convention convention() {
    return Convention.TWO_SIDED;
  }

  @Override
  public Optional<Opening> opening(Flow flow, int at, Habits habits) {
    boolean separated =
        at + 2 < flow.size()
            && flow.get(at).isParagraph()
            && flow.get(at).item() == 0
            && ((isMark(flow.get(at + 1)) && !flow.get(at + 2).isHeading())
                || (habits.rulesTell() && RuledQuestions.isOne(flow, at)));
    if (!separated
        && !isPointed(flow, at)
        && !(habits.quotesTell() && Quotes.isToldInQuote(flow, at))) {
      return Optional.empty();
    }
    String asked = Emphasis.unwrapped(QuestionNumbers.withoutNumber(flow.get(at).text()));
    return Optional.of(new Opening(this, at, separated ? at + 2 : at + 1, asked, "", true));
  }

  // "A smaller sail?" or "A sail must become smaller.", then "→ Reef it."; several arrows in a row
  // draw something.
  private static boolean isPointed(Flow flow, int at) {
    return at + 1 < flow.size()
        && isPointer(flow.get(at + 1))
        && flow.get(at).isParagraph()
        && flow.get(at).item() == 0
        && !isPointer(flow.get(at))
        && !isStressed(flow.get(at).text())
        && !(at + 2 < flow.size() && isPointer(flow.get(at + 2)))
        && (asks(flow.get(at)) || (isStatement(flow.get(at).text()) && isExpected(flow, at)));
  }

  // "**A smaller sail?**" asks beside others in bold, whether an arrow answers them or not.
  private static boolean isStressed(String text) {
    return text.startsWith("**") && Emphasis.isWhollyBold(text.strip());
  }

  private static boolean asks(Unit unit) {
    return unit.isParagraph() && QuestionText.hasMark(Plain.of(unit.text()));
  }

  // Below a title that announces questions, or right below one that an arrow answers.
  private static boolean isExpected(Flow flow, int at) {
    return QuestionTitles.announced(flow.get(at).path())
        || (at > 1 && isPointer(flow.get(at - 1)) && asks(flow.get(at - 2)));
  }

  // What asks, or is set off, is a question by other signs.
  private static boolean isStatement(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && !QuestionText.hasAnyMark(text)
        && !QuestionText.begins(text);
  }

  private static boolean isPointer(Unit unit) {
    if (!unit.isParagraph() || unit.item() != 0) {
      return false;
    }
    String bare = AnswerMarks.withoutArrow(unit.text());
    // "-> B. Wood" is an option.
    return !bare.equals(unit.text()) && !Options.isLettered(unit.withText(bare));
  }

  private static boolean isMark(Unit unit) {
    String text = unit.text();
    return unit.isParagraph()
        && !text.isEmpty()
        && text.length() <= 2
        && text.chars().allMatch(c -> QuestionText.isMark((char) c));
  }
}
