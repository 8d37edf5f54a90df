package app.guidebox.guide.extract.list;

import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.wording.TermWords;
import app.guidebox.guide.extract.words.Emphasis;
import app.guidebox.guide.extract.words.FirstLine;
import app.guidebox.guide.extract.words.Plain;
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

  /**
   * Whether the entry begins with such a topic in bold in a line of its own, and at least as many
   * entries of its list as do so ask in bold.
   */
  public static boolean isInBold(Flow flow, int at) {
    Unit unit = flow.get(at);
    String first = FirstLine.of(unit.text());
    return unit.isNumbered()
        && first.length() <= MAX_LENGTH
        && Emphasis.isWhollyBold(first)
        && isToldBelow(flow, at)
        && first.indexOf(':') < 0
        && !TermWords.isLabel(Plain.of(first))
        && isAmongQuestionsInBold(flow, at);
  }

  private static boolean isToldBelow(Flow flow, int at) {
    return flow.get(at).text().indexOf('\n') > 0
        || (at + 1 < flow.size()
            && flow.get(at + 1).item() == Unit.INSIDE_ITEM
            && flow.get(at + 1).isParagraph());
  }

  // All entries begin with a line in bold.
  private static boolean isAmongQuestionsInBold(Flow flow, int at) {
    int asking = 0;
    int others = 0;
    for (int i = firstOfList(flow, at);
        i < flow.size() && i - at < AROUND && flow.get(i).item() != 0;
        i++) {
      String first = flow.get(i).item() > 0 ? FirstLine.of(flow.get(i).text()) : "";
      if (flow.get(i).item() > 0 && !Emphasis.isWhollyBold(first)) {
        return false;
      }
      boolean asks = AskingLine.asksPlainly(first);
      asking += asks ? 1 : 0;
      others += flow.get(i).item() > 0 && !asks ? 1 : 0;
    }
    return asking >= MIN_ASKING && asking >= others;
  }

  private static int firstOfList(Flow flow, int at) {
    int first = at;
    while (first > 0 && at - first < AROUND && flow.get(first - 1).item() != 0) {
      first--;
    }
    return first;
  }

  private static boolean isAmongQuestions(Flow flow, int at) {
    int asking = 0;
    int others = 0;
    for (int i = firstOfList(flow, at);
        i < flow.size() && i - at < AROUND && flow.get(i).item() != 0;
        i++) {
      if (flow.get(i).item() > 0) {
        boolean asks = AskingLine.asksPlainly(FirstLine.of(flow.get(i).text()));
        asking += asks ? 1 : 0;
        others += asks ? 0 : 1;
      }
    }
    return asking >= MIN_ASKING && asking >= SHARE * others;
  }
}
