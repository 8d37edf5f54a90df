package app.guidebox.study;

import java.util.List;

/**
 * What an import did.
 *
 * @param guides the guides that came in, in the order in which they were read
 * @param problems the files and folders that did not
 * @param cancelled whether it was stopped; the library is then as it was
 */
public record ImportReport(List<GuideReport> guides, List<Problem> problems, boolean cancelled) {
  public ImportReport {
    guides = List.copyOf(guides);
    problems = List.copyOf(problems);
  }
}
