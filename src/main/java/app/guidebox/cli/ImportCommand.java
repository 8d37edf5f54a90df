package app.guidebox.cli;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Skipped;
import app.guidebox.study.CardChange;
import app.guidebox.study.GuideReport;
import app.guidebox.study.ImportProgress;
import app.guidebox.study.ImportReport;
import app.guidebox.study.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guidebox import}: takes guides into the library. */
@Command(
    name = "import",
    description = "Take guides, and the guides in folders, into the library.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final LibraryAccess access;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "A guide, or a folder of guides.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  ImportCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.open()) {
      var report =
          dryRun
              ? library.previewImport(paths, ImportProgress.UNWATCHED).report()
              : library.importGuides(paths, ImportProgress.UNWATCHED);
      report.problems().forEach(problem -> console.remark(problem.sentence()));
      if (json) {
        console.json(asJson(report));
      } else {
        report.guides().forEach(this::print);
      }
      return exitCode(report);
    }
  }

  // What the learner named must come in; of what a folder holds, something.
  private static int exitCode(ImportReport report) {
    var weighty =
        report.problems().stream()
            .filter(problem -> problem.named() || report.guides().isEmpty())
            .toList();
    if (weighty.isEmpty()) {
      return 0;
    }
    return weighty.stream().anyMatch(problem -> problem.kind() == Problem.Kind.UNREADABLE)
        ? CommandFailure.UNUSABLE
        : CommandFailure.FAILED;
  }

  private void print(GuideReport guide) {
    console.print(
        "%s: %d added, %d unchanged, %d edited, %d moved, %d retired, %d skipped"
            .formatted(
                guide.file(),
                guide.added(),
                guide.unchanged(),
                guide.edited(),
                guide.moved(),
                guide.retired(),
                guide.skipped().size()));
    for (Skipped skipped : guide.skipped()) {
      var excerpt = skipped.excerpt();
      var text = excerpt.isEmpty() ? "" : " (" + excerpt + ")";
      console.remark(
          "%s:%d: skipped: %s%s".formatted(guide.file(), skipped.line(), skipped.reason(), text));
    }
  }

  private static List<Map<String, Object>> asJson(ImportReport report) {
    var guides = new ArrayList<Map<String, Object>>();
    report.guides().forEach(guide -> guides.add(asJson(guide)));
    for (var problem : report.problems()) {
      guides.add(Map.of("file", problem.file(), "error", problem.sentence()));
    }
    return guides;
  }

  private static Map<String, Object> asJson(GuideReport guide) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", guide.file());
    json.put("deck", guide.deckName());
    json.put("deckId", guide.deck().toString());
    json.put("added", guide.added());
    json.put("unchanged", guide.unchanged());
    json.put("edited", guide.edited());
    json.put("moved", guide.moved());
    json.put("retired", guide.retired());
    json.put("changes", guide.matches().stream().flatMap(ImportCommand::change).toList());
    json.put("skipped", guide.skipped());
    return json;
  }

  // New cards are left out: in a first import they are all there is.
  private static Stream<Map<String, Object>> change(CardChange change) {
    return switch (change) {
      case CardChange.Added added -> Stream.empty();
      case CardChange.Edited edited ->
          Stream.of(
              change(
                  edited.answerChanged() ? "answer" : "edited",
                  change,
                  edited.before(),
                  edited.now()));
      case CardChange.Moved moved ->
          Stream.of(change("moved", change, moved.before(), moved.now()));
      case CardChange.Retired retired ->
          Stream.of(change("retired", change, retired.before(), retired.before()));
    };
  }

  private static Map<String, Object> change(
      String kind, CardChange change, CardContent before, CardContent now) {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", kind);
    json.put("card", change.card().toString());
    json.put("before", before.front());
    json.put("now", now.front());
    json.put("line", now.source().line());
    return json;
  }
}
