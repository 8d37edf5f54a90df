package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Quotations that are glossaries: {@code > **Sail**: a cloth} and more terms in the same one. */
final class QuotedTerms {
  /** Fewer may be remarks. */
  private static final int MIN_TERMS = 3;

  private QuotedTerms() {}

  /** Whether some of these runs of terms are one quotation of the page. */
  static boolean areIn(List<List<GlossaryEntry>> runs, Flow page) {
    var lastLines = new TreeMap<Integer, Integer>();
    page.units().stream()
        .filter(QuotedTerms::isQuotation)
        .map(Unit::lines)
        .forEach(lines -> lastLines.put(lines.first(), lines.last()));
    return runs.stream().anyMatch(run -> areIn(run, lastLines));
  }

  private static boolean isQuotation(Unit unit) {
    return unit.block() instanceof Block.Quote quote && quote.callout().isEmpty();
  }

  private static boolean areIn(List<GlossaryEntry> run, NavigableMap<Integer, Integer> lastLines) {
    if (run.size() < MIN_TERMS) {
      return false;
    }
    var quotation = lastLines.floorEntry(run.getFirst().lines().first());
    return quotation != null
        && run.getLast().lines().last() <= quotation.getValue()
        && run.stream().noneMatch(GlossaryEntry::isLabel);
  }
}
