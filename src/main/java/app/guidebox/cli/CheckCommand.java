package app.guidebox.cli;

import app.guidebox.store.CheckReport;
import app.guidebox.store.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code guidebox check}: looks the whole library over. */
@Command(
    name = "check",
    description =
        "Check the library: its pages, its references, and that every card's box and due date"
            + " follow from its answers. Repairs what can be worked out again.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(names = "--dry-run", description = "Say what is wrong, but repair nothing.")
  private boolean dryRun;

  CheckCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.existing()) {
      var report = library.check(!dryRun);
      if (json) {
        console.json(asJson(report));
      } else {
        print(report);
      }
      return report.isFine() ? 0 : CommandFailure.FAILED;
    }
  }

  private void print(CheckReport report) {
    console.print(
        "Checked %d decks, %d cards, %d reviews."
            .formatted(report.decks(), report.cards(), report.reviews()));
    report.findings().forEach(finding -> console.print(sentence(finding)));
    if (report.findings().isEmpty()) {
      console.print("Everything is as it should be.");
    }
  }

  private static String sentence(Finding finding) {
    return "%d %s%s"
        .formatted(finding.count(), finding.what(), finding.repaired() ? ": repaired" : "");
  }

  private static Map<String, Object> asJson(CheckReport report) {
    var json = new LinkedHashMap<String, Object>();
    json.put("fine", report.isFine());
    json.put("decks", report.decks());
    json.put("cards", report.cards());
    json.put("reviews", report.reviews());
    json.put("findings", report.findings());
    return json;
  }
}
