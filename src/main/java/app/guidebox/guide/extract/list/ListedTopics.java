package app.guidebox.guide.extract.list;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Words;

/**
 * Entries that name what is to be told, among entries of their list that ask: {@code 3. Reefing and
 * its effects} between {@code 2. Why does a boat heel?} and {@code 4. What is a keel?}.
 */
public final class ListedTopics {
  /** So many units around an entry are looked at, which bounds what a long list costs. */
  private static final int AROUND = 40;

  /** Fewer entries that ask may be so by chance. */
  private static final int MIN_ASKING = 3;

  /** For each entry that asks nothing there are so many that do. */
  private static final int SHARE = 2;

  /** A longer line is a sentence. */
  private static final int MAX_LENGTH = 60;

  private ListedTopics() {}

  /** Whether the entry is such a topic, with its answer below it in the same entry. */
  public static boolean isOne(Flow flow, int at) {
    Unit unit = flow.get(at);
    return at + 1 < flow.size()
        && flow.get(at + 1).item() == Unit.INSIDE_ITEM
        && unit.text().length() <= MAX_LENGTH
        && BareEntries.isShort(unit)
        && !unit.text().endsWith(":")
        && !unit.text().endsWith(".")
        && Words.hasLetterOrDigit(unit.text())
        && !TermWords.isLabel(unit.text())
        && isAmongQuestions(flow, at);
  }

  private static boolean isAmongQuestions(Flow flow, int at) {
    int first = at;
    while (first > 0 && at - first < AROUND && flow.get(first - 1).item() != 0) {
      first--;
    }
    int asking = 0;
    int others = 0;
    for (int i = first; i < flow.size() && i - at < AROUND && flow.get(i).item() != 0; i++) {
      if (flow.get(i).item() > 0) {
        boolean asks = AskingLine.asksPlainly(FirstLine.of(flow.get(i).text()));
        asking += asks ? 1 : 0;
        others += asks ? 0 : 1;
      }
    }
    return asking >= MIN_ASKING && asking >= SHARE * others;
  }
}
