package app.guidebox.guide.extract.glossary;

import app.guidebox.guide.Block;
import app.guidebox.guide.Lines;
import app.guidebox.guide.extract.flow.Flow;
import app.guidebox.guide.extract.flow.Unit;
import java.util.List;

/** Quotations that are glossaries: {@code > **Sail**: a cloth} and more terms in the same one. */
final class QuotedTerms {
  /** Fewer may be remarks. */
  private static final int MIN_TERMS = 3;

  private QuotedTerms() {}

  /** Whether some of these runs of terms are one quotation of the page. */
  static boolean areIn(List<List<GlossaryEntry>> runs, Flow page) {
    return page.units().stream()
        .filter(QuotedTerms::isQuotation)
        .map(Unit::lines)
        .anyMatch(lines -> runs.stream().anyMatch(run -> areIn(run, lines)));
  }

  private static boolean isQuotation(Unit unit) {
    return unit.block() instanceof Block.Quote quote && quote.callout().isEmpty();
  }

  private static boolean areIn(List<GlossaryEntry> run, Lines quotation) {
    return run.size() >= MIN_TERMS
        && run.getFirst().lines().first() >= quotation.first()
        && run.getLast().lines().last() <= quotation.last()
        && run.stream().noneMatch(GlossaryEntry::isLabel);
  }
}
