package app.guidebox.guide.extract.habit;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionText;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.BoldLines;
import app.guidebox.guide.extract.list.BoldDemands;
import app.guidebox.guide.extract.list.ExamDemands;
import app.guidebox.guide.extract.wording.Term;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;

/** What the entries of lists do as a rule. */
final class EntryHabits {
  private static final int MIN_ASKING = 2;

  private int bold;
  private int askingBold;
  private int asking;
  private int others;
  private int demanding;
  private int told;

  /** Takes the entry into account. */
  void learn(Unit unit) {
    String first = FirstLine.of(unit.text());
    if (Emphasis.isWhollyBold(first)) {
      bold++;
      askingBold += BoldDemands.asks(first) || QuestionText.asks(Plain.of(first)) ? 1 : 0;
    }
    boolean explains =
        (unit.isNumbered() && (AskingLine.explains(first) || AskingLine.asksWhatIs(first)))
            || QuestionText.asksInWideLetters(first);
    if (explains
        || AskingLine.asksPlainly(first)
        || BoldLines.isAsked(first)
        || ExamDemands.demands(unit)) {
      asking++;
      told += BoldLines.isAskedAndTold(first) ? 1 : 0;
    } else if (Term.of(first).isEmpty()) {
      others++;
      demanding += unit.isNumbered() && demands(Plain.of(first)) ? 1 : 0;
    }
  }

  private static boolean demands(String plain) {
    return Demands.begin(plain) || Demands.beginShort(plain);
  }

  /** Whether entries of lists are questions as a rule, or demand what others ask. */
  boolean ask() {
    int all = asking + others;
    return asking >= MIN_ASKING
        && (asking >= Shares.MARKED * all || asking + demanding >= Shares.MOST * all);
  }

  /** Whether entries of lists that are in bold are questions as a rule. */
  boolean boldAsk() {
    return askingBold >= MIN_ASKING && askingBold >= Shares.WORDED * bold;
  }

  /** Whether entries of lists are questions in bold with their answers behind them as a rule. */
  boolean boldTell() {
    return told >= MIN_ASKING && ask();
  }

  /** Whether any of them asks. */
  boolean anyAsks() {
    return asking > 0;
  }
}
