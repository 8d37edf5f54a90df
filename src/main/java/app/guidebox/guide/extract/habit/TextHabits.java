package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.asking.QuestionNumbers;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.choice.Options;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.Quotes;
import app.guidebox.guide.extract.line.RuledQuestions;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;

/** What texts outside lists do as a rule: lines that ask, and where the answer stands. */
final class TextHabits {
  private static final int MIN_ASKING = 2;

  private static final int MIN_NUMBERED = 3;

  /** Fewer rules below what asks part chapters. */
  private static final int MIN_RULED = 3;

  /** Fewer lines that ask are part of a text. */
  private static final int MIN_LINES = 4;

  /** Where all have an answer of the same form, so many that ask tell of the others. */
  private static final double FEW = 0.25;

  private int numbered;
  private int askingNumbered;
  private int texts;
  private int askingLines;
  private int telling;
  private int titled;
  private int askingTitled;
  private int toldAtMargin;
  private int toldInQuotes;
  private int toldBelowRules;
  private int numbers;
  private int quotedNumbers;
  private int askingNumbers;

  /** Takes the text into account, wherever it stands outside lists. */
  void learn(String text) {
    if (QuestionNumbers.isNumbered(text) && !text.startsWith("**")) {
      numbered++;
      askingNumbered += AskingLine.asksPlainly(FirstLine.of(text)) ? 1 : 0;
    }
  }

  /** Takes the page into account. */
  void learnPage(Flow page) {
    page.units().forEach(this::learnLine);
    learnTitled(page);
  }

  private void learnTitled(Flow page) {
    for (int i = 1; i < page.size(); i++) {
      toldInQuotes += Quotes.isToldInQuote(page, i - 1) ? 1 : 0;
      toldBelowRules += RuledQuestions.isOne(page, i - 1) ? 1 : 0;
      learnNumber(page, i - 1);
      toldAtMargin += BareEntries.isToldAtMargin(page, i - 1) ? 1 : 0;
      if (page.get(i - 1).isHeading() && page.get(i).isParagraph()) {
        titled++;
        askingTitled += isAskedBelow(page, i) ? 1 : 0;
      }
    }
  }

  private void learnNumber(Flow page, int at) {
    Unit unit = page.get(at);
    if (unit.item() > 0 && unit.isNumbered()) {
      numbers++;
      if (Quotes.standsRightBelow(page, at)) {
        quotedNumbers++;
        askingNumbers += AskingLine.asksPlainly(FirstLine.of(unit.text())) ? 1 : 0;
      }
    }
  }

  /** Whether nearly all numbered entries have a quotation right below, and several of them ask. */
  boolean numbersAreToldInQuotes() {
    return quotedNumbers >= MIN_LINES
        && quotedNumbers >= Shares.MOST * numbers
        && askingNumbers >= MIN_ASKING
        && askingNumbers >= FEW * quotedNumbers;
  }

  private static boolean isAskedBelow(Flow page, int at) {
    String text = page.get(at).text();
    return at + 1 < page.size()
        && !page.get(at + 1).isHeading()
        && QuestionText.hasAnyMark(text)
        && text.indexOf('\n') < 0
        && AskingLine.asksPlainly(text)
        && !QuestionText.asks(Plain.of(page.get(at - 1).text()));
  }

  /** Whether the line is what is asked below a title of its own, as in most sections. */
  boolean isAskedBelowTitle(Flow page, int at) {
    return askingTitled >= MIN_LINES
        && askingTitled >= Shares.WORDED * titled
        && at > 0
        && page.get(at - 1).isHeading()
        && isAskedBelow(page, at);
  }

  private void learnLine(Unit unit) {
    if (unit.isParagraph() && unit.item() == 0) {
      texts++;
      askingLines += AskingLine.isOne(unit.text()) ? 1 : 0;
      telling += isAskedAndTold(unit.text()) ? 1 : 0;
    }
  }

  // A line that asks with its answer in the lines below it.
  private static boolean isAskedAndTold(String text) {
    return text.indexOf('\n') > 0
        && AskingLine.isOne(FirstLine.of(text))
        && !QuestionText.hasAnyMark(FirstLine.below(text))
        && Options.ofRows(text.lines().skip(1).toList()).isEmpty();
  }

  /** Whether text asks in its first line and tells the answer below it as a rule. */
  boolean tell() {
    return telling >= MIN_LINES && telling >= Shares.WORDED * texts;
  }

  /** Whether lines of text by themselves are questions as a rule. */
  boolean linesAsk() {
    return askingLines >= MIN_LINES && askingLines >= Shares.MARKED * texts;
  }

  /** Whether text with a number that begins no list, such as {@code 1.Why?}, asks as a rule. */
  boolean numberedAsk() {
    double share = askingNumbered >= MIN_NUMBERED ? Shares.MARKED : Shares.WORDED;
    return askingNumbered >= MIN_ASKING && askingNumbered >= share * numbered;
  }

  /** Whether several texts ask what a quotation below them answers. */
  boolean areToldInQuotes() {
    return toldInQuotes > 1;
  }

  /** Whether several texts ask what stands between two rules below them. */
  boolean areToldBelowRules() {
    return toldBelowRules >= MIN_RULED;
  }

  /** Whether entries that ask by themselves have their answers at the margin below them. */
  boolean answerAtMargin() {
    return toldAtMargin >= MIN_ASKING;
  }
}
