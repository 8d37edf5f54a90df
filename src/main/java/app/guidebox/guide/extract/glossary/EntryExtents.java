package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import app.guidebox.guide.extract.flow.UnitWriter;
import app.guidebox.guide.extract.wording.Term;

/** How far below the line of a term its text reaches. */
final class EntryExtents {
  private EntryExtents() {}

  /**
   * The index after the last unit that tells of the term at that place: {@code Sail – a cloth that
   * catches the wind. There are:} goes on in the list of what there is.
   */
  static int toldTo(Flow flow, int at) {
    int end = at + 1;
    if (end < flow.size() && isQuotedBelow(flow.get(at), flow.get(end))) {
      return end + 1;
    }
    String text = flow.get(at).text();
    boolean announces =
        flow.get(at).item() == 0 && text.endsWith(":") && GlossaryEntry.isLong(text);
    while (announces
        && end < flow.size()
        && (flow.get(end).item() > 0 || flow.get(end).block() instanceof Block.ListBlock)
        && (flow.get(end).item() == 0 || Term.of(flow.get(end).text()).isEmpty())) {
      end++;
    }
    return end;
  }

  // "**Sail:** a cloth" with "> Most are white." in the next line, and no further term in it.
  private static boolean isQuotedBelow(Unit unit, Unit below) {
    return below.block() instanceof Block.Quote
        && unit.item() == 0
        && below.lines().first() == unit.lines().last() + 1
        && !UnitWriter.text(below).contains("\n> **");
  }
}
