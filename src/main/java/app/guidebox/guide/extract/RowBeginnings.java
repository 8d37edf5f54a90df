package app.guidebox.guide.extract;

import app.guidebox.guide.extract.answer.FollowUps;
import app.guidebox.guide.extract.answer.QuestionFacts;
import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.OptionLetters;
import app.guidebox.guide.extract.form.ProblemQuestions;
import app.guidebox.guide.extract.label.Label;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.list.NextTitles;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.WordList;
import app.guidebox.guide.extract.words.Words;
import java.util.Arrays;

/** Tells which rows of a paragraph begin something of their own to a reader. */
final class RowBeginnings {
  private static final WordList LABELS =
      Words.QUESTION.with(Words.ANSWER, Words.CORRECT, Words.EXPLANATION, Words.WRONG_ANSWER);

  private RowBeginnings() {}

  /** Whether the row of that index begins a unit of its own. */
  static boolean isAt(int row, String[] rows) {
    return isFactBelowQuestion(rows, row)
        || asksFurther(rows, row)
        || asksByNumber(rows[row], row > 0 ? rows : new String[0])
        || (ProblemQuestions.isMarked(rows[row]) && !rows[row - 1].startsWith("B:"))
        || (isTitle(rows[row - 1]) && QuestionNumbers.isNumbered(rows[row]))
        || NextTitles.isAbove(rows, row)
        || NextTitles.isName(rows, row)
        || (row == rows.length - 2 && NextTitles.isAbove(rows, row + 1))
        || isLabelled(rows[row])
        || BoldLines.isAskedBelow(rows, row)
        || (row + 1 < rows.length && FollowUps.isAnnounced(rows[row], rows[row + 1]))
        || (row + 1 < rows.length && isNumberedAbove(rows[row], rows[row + 1]))
        || (row + 1 < rows.length
            && (OptionLetters.begin(rows[row], rows[row + 1]) || isWrappedOption(rows, row))
            && !isAnswered(rows, row));
  }

  /** Whether a number below that of the question above it asks: "3-1. Why?" below "3. What?". */
  static boolean asksFurther(String[] rows, int row) {
    return QuestionText.hasAnyMark(rows[row])
        && QuestionNumbers.isOutlineNumbered(rows[row].strip())
        && asks(rows[row])
        && (asks(rows[row - 1]) || AskingLine.demands(rows[row - 1]));
  }

  private static boolean asks(String row) {
    return QuestionText.hasMark(Plain.of(row).strip());
  }

  // "A. A rope that makes a sail smaller, and is" goes on below it, right below what asks.
  private static boolean isWrappedOption(String[] rows, int row) {
    String above = rows[row - 1];
    int mark = above.length() - 1;
    return mark > 0
        && "?？:：".indexOf(above.charAt(mark)) >= 0
        && row + 2 < rows.length
        && OptionLetters.begin(rows[row], rows[row + 2]);
  }

  // A number that is not one begins no list below a line of text, but below a bold title it is
  // meant to.
  private static boolean isTitle(String row) {
    return Emphasis.isWhollyBold(row);
  }

  // "**Domain**: People | **Chapter**: 6" below "**Q**: …".
  private static boolean isFactBelowQuestion(String[] rows, int row) {
    boolean fact =
        QuestionFacts.isLine(rows[row]) || (row > 1 && QuestionFacts.isLine(rows[row - 1]));
    return fact && Label.of(rows[0], Words.QUESTION).filter(Label::marked).isPresent();
  }

  // "2. Why?" right above "Answer:" and below another answer.
  private static boolean isNumberedAbove(String row, String next) {
    return QuestionNumbers.isNumbered(row)
        && Label.of(next, Words.ANSWER).filter(Label::marked).isPresent();
  }

  // "Answer: Two things:" above letters that are no options.
  private static boolean isAnswered(String[] rows, int row) {
    for (int i = 1; i < row; i++) {
      if (Label.of(rows[i], Words.ANSWER).filter(Label::marked).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // "Correct Answer" in a line of its own.
  private static boolean isWhole(Label label) {
    return label.rest().isEmpty() && label.word().indexOf(' ') > 0;
  }

  // "… and verify your\nanswers." ends a sentence with such a word.
  private static boolean isLabelled(String row) {
    boolean small = !row.isEmpty() && row.charAt(0) >= 'a' && row.charAt(0) <= 'z';
    return Label.of(row, LABELS)
        .filter(label -> label.marked() || isWhole(label))
        .filter(label -> !small || !label.rest().isEmpty() || row.endsWith(":"))
        .isPresent();
  }

  // "1.Why?", "2. Define it." below other text, where more numbers ask in the same paragraph.
  private static boolean asksByNumber(String row, String[] rows) {
    boolean asks = NextTitles.isAskingNumber(row) || NextTitles.isDemandingNumber(row);
    return asks && Arrays.stream(rows).filter(NextTitles::isAskingNumber).count() > 1;
  }
}
