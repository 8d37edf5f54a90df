package app.guidebox.cli;

import app.guidebox.deck.CardContent;
import app.guidebox.guide.Skipped;
import app.guidebox.study.CardChange;
import app.guidebox.study.GuideReport;
import app.guidebox.study.GuideWishes;
import app.guidebox.study.ImportPreview;
import app.guidebox.study.ImportProgress;
import app.guidebox.study.ImportReport;
import app.guidebox.study.Library;
import app.guidebox.study.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private CardOptions cards = new CardOptions();

  @Option(
      names = "--everything",
      description = "Take every card again, whatever was left out before.")
  private boolean everything;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  ImportCommand(Console console, LibraryAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public Integer call() {
    try (var library = access.open()) {
      var report = report(library);
      report.problems().forEach(problem -> console.remark(problem.sentence()));
      if (json) {
        console.json(asJson(report));
      } else {
        report.guides().forEach(this::print);
      }
      return exitCode(report);
    }
  }

  private ImportReport report(Library library) {
    boolean chosen = everything || cards.areChosen();
    if (!dryRun && !chosen) {
      return library.importGuides(paths, ImportProgress.UNWATCHED);
    }
    var preview = library.previewImport(paths, ImportProgress.UNWATCHED);
    if (chosen) {
      preview = chosen(library, preview);
    }
    return dryRun ? preview.report() : library.importGuides(preview, ImportProgress.UNWATCHED);
  }

  private ImportPreview chosen(Library library, ImportPreview preview) {
    var wishes = new HashMap<Path, GuideWishes>();
    preview.guides().forEach(guide -> wishes.put(guide.file(), wished(guide.wishes())));
    var answers = cards.answers();
    if (answers != null) {
      var questions = questions();
      var base = wished(preview.wishes(questions));
      wishes.put(questions, base.withAnswers(Optional.of(real(answers))));
    }
    return library.previewImport(preview, wishes, ImportProgress.UNWATCHED);
  }

  private GuideWishes wished(GuideWishes before) {
    var wishes = everything ? GuideWishes.NONE : before;
    for (var convention : cards.leftOut()) {
      wishes = wishes.with(convention, false);
    }
    return cards.terms() ? wishes.withTermsInAnswers(true) : wishes;
  }

  private Path questions() {
    if (paths.size() != 1 || Files.isDirectory(paths.getFirst())) {
      throw CommandFailure.unusable("--answers needs one guide to answer.");
    }
    return paths.getFirst().normalize();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      throw CommandFailure.unusable("%s does not exist or cannot be read.".formatted(file));
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
