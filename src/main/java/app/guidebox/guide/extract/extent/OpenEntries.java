package app.guidebox.guide.extract.extent;

import app.guidebox.guide.extract.asking.Demands;
import app.guidebox.guide.extract.asking.QuestionTitles;
import app.guidebox.guide.extract.extent.QuestionScanner.Extent;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.form.ListedQuestions;
import app.guidebox.guide.extract.form.Opening;
import app.guidebox.guide.extract.habit.Habits;
import app.guidebox.guide.extract.line.AskingLine;
import app.guidebox.guide.extract.line.Offers;
import app.guidebox.guide.extract.list.BareEntries;
import app.guidebox.guide.extract.wording.Apparatus;
import app.guidebox.guide.extract.words.Plain;
import app.guidebox.guide.extract.words.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Entries of lists that ask and are answered nowhere, so that they are told to be left out. */
final class OpenEntries {
  private static final ListedQuestions LISTED = new ListedQuestions();

  /** One of so many entries of a list asks with a mark where the others demand. */
  private static final int ASKING_SHARE = 4;

  /** A task has as many words. */
  private static final int MIN_TASK = 4;

  private final Flow flow;
  private final Habits habits;

  // The end of the section that was last asked about, and what was found in it.
  private int sectionEnd;
  private boolean sectionAsks;

  OpenEntries(Flow flow, Habits habits) {
    this.flow = flow;
    this.habits = habits;
  }

  /** The questions, and the entries that ask and belong to none of them. */
  List<Extent> with(List<Extent> extents) {
    var covered = new BitSet();
    extents.forEach(extent -> covered.set(extent.opening().from(), extent.end()));
    var all = new ArrayList<>(extents);
    for (int from = 0; from < flow.size(); ) {
      int end = from + 1;
      while (flow.get(from).item() > 0 && end < flow.size() && flow.get(end).item() > 1) {
        end++;
      }
      addUnanswered(all, from, end, covered);
      from = end;
    }
    return all;
  }

  // "Name four of them." among entries that ask is one of them.
  private void addUnanswered(List<Extent> all, int from, int end, BitSet covered) {
    var open = new BitSet();
    for (int i = from; i < end; i++) {
      if (asksByItself(flow.get(i))) {
        open.set(i);
      }
    }
    int asking = open.cardinality();
    boolean offered =
        from > 0 && flow.get(from - 1).isParagraph() && Offers.is(flow.get(from - 1).text());
    if (asking == 0 && !offered && flow.get(from).item() > 0 && asksAround(from)) {
      long demanding =
          IntStream.range(from, end).filter(i -> BareEntries.demands(flow.get(i))).count();
      boolean most = demanding * 2 >= end - from;
      IntStream.range(from, end)
          .filter(i -> !covered.get(i) && !isOfContents(flow.get(i)))
          .filter(i -> BareEntries.demands(flow.get(i)) || (most && isTask(flow.get(i))))
          .forEach(i -> all.add(open(i)));
    }
    if (asking == 0 || offered) {
      return;
    }
    long demanding =
        IntStream.range(from, end)
            .filter(i -> !open.get(i) && BareEntries.demands(flow.get(i)))
            .count();
    for (int i = from; i < end; i++) {
      Unit unit = flow.get(i);
      boolean asks =
          open.get(i)
              || (asking * ASKING_SHARE >= end - from && BareEntries.demands(unit))
              || ((asking + demanding) * 2 > end - from && BareEntries.isShort(unit))
              || (asking * 2 >= end - from && isSet(unit));
      if (!covered.get(i) && asks && !isOfContents(unit)) {
        all.add(open(i));
      }
    }
  }

  private static boolean isTask(Unit unit) {
    return BareEntries.isShort(unit) && Words.areAtLeast(MIN_TASK, unit.text());
  }

  private static boolean isOfContents(Unit unit) {
    return BareEntries.isOfContents(unit) || Apparatus.titled(unit.path());
  }

  // "3. Describe a fender." is asked where such entries are.
  private boolean asksByItself(Unit unit) {
    return (BareEntries.isBare(unit) && !BareEntries.isOfContents(unit))
        || (unit.isNumbered()
            && unit.isParagraph()
            && habits.entriesAsk()
            && !unit.text().startsWith("[")
            && Demands.begin(Plain.of(unit.text()))
            && AskingLine.demands(unit.text()));
  }

  // "5. Put these knots in their order:" below "Questions".
  private static boolean isSet(Unit unit) {
    return unit.isNumbered() && unit.isParagraph() && QuestionTitles.announced(unit.path());
  }

  private Extent open(int at) {
    return new Extent(new Opening(LISTED, at, at + 1, flow.get(at).text(), "", false), at + 1);
  }

  // Most entries of the section ask or demand, though none of those in a row with it asks.
  private boolean asksAround(int at) {
    if (at >= sectionEnd) {
      sectionEnd = flow.nextHeading(at);
      sectionAsks = asksBetween(at, sectionEnd);
    }
    return sectionAsks;
  }

  private boolean asksBetween(int at, int end) {
    int from = at;
    while (from > 0 && !flow.get(from - 1).isHeading()) {
      from--;
    }
    int entries = 0;
    int asking = 0;
    int demanding = 0;
    for (int i = from; i < end; i++) {
      if (flow.get(i).item() > 0) {
        boolean asks = asksByItself(flow.get(i));
        entries++;
        asking += asks ? 1 : 0;
        demanding += !asks && BareEntries.demands(flow.get(i)) ? 1 : 0;
      }
    }
    return asking * ASKING_SHARE >= entries && (asking + demanding) * 2 > entries && asking > 0;
  }
}
