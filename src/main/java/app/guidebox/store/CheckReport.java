package app.guidebox.store;

import java.util.List;

/** What a check looked at, and what it found. */
public record CheckReport(long decks, long cards, long reviews, List<Finding> findings) {
  public CheckReport {
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong, or no longer. */
  public boolean isFine() {
    return findings.stream().allMatch(Finding::repaired);
  }
}
