package app.guidebox.guide.extract.habit;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.line.Quotes;

/** What the quotations of a guide do as a rule. */
public final class QuoteHabits {
  private static final int MIN_ASKING = 2;

  /** So large a part of the quotations asks where they are questions. */
  private static final double MOST = 0.8;

  private int quotes;
  private int asking;
  private int telling;
  private int set;

  void learn(Block.Quote quote) {
    quotes++;
    asking += Quotes.isAsked(quote) ? 1 : 0;
    set += Quotes.isSet(quote) ? 1 : 0;
    telling += Quotes.isAskedAndTold(quote) ? 1 : 0;
  }

  /** Whether they are questions. */
  public boolean ask() {
    return asking >= MIN_ASKING && asking >= MOST * quotes;
  }

  /** Whether they ask or demand something, as those of an exam. */
  public boolean set() {
    return asking >= MIN_ASKING && set >= MOST * quotes;
  }

  /** Whether several of them ask in their first line and tell below it. */
  public boolean askAndTell() {
    return telling >= MIN_ASKING;
  }
}
