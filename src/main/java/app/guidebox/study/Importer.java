package app.guidebox.study;

import app.guidebox.guide.Skipped;
import app.guidebox.guide.UnreadableGuideException;
import app.guidebox.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads guides and takes them into the library: all that can be read, or nothing if stopped. */
final class Importer {
  private final Store store;
  private final Readings readings;

  Importer(Store store, Readings readings) {
    this.store = store;
    this.readings = readings;
  }

  /** Imports the files, and the guides in the folders. */
  ImportReport run(List<Path> paths, LocalDate today, ImportProgress progress) {
    var problems = new ArrayList<Problem>();
    var parsed = new ArrayList<ParsedGuide>();
    return read(paths, parsed, problems, progress)
        ? takeIn(parsed, problems, today, progress)
        : new ImportReport(List.of(), problems, true);
  }

  /** What importing them would do; the library stays as it is. */
  ImportReport preview(List<Path> paths, LocalDate today, ImportProgress progress) {
    var problems = new ArrayList<Problem>();
    var parsed = new ArrayList<ParsedGuide>();
    if (!read(paths, parsed, problems, progress)) {
      return new ImportReport(List.of(), problems, true);
    }
    try {
      return store.writing(
          () -> {
            throw new Previewed(takeIn(parsed, problems, today, progress));
          });
    } catch (Previewed e) {
      return e.report;
    }
  }

  // Says whether all was read; otherwise the learner stopped it.
  private boolean read(
      List<Path> paths, List<ParsedGuide> parsed, List<Problem> problems, ImportProgress progress) {
    var files = GuideFiles.among(paths);
    problems.addAll(files.problems());
    var guides = files.guides();
    for (int i = 0; i < guides.size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      var found = guides.get(i);
      progress.reading(found.file(), i + 1, guides.size());
      parse(found, problems).ifPresent(parsed::add);
    }
    return true;
  }

  /** Takes in guides that were read already. */
  ImportReport takeIn(
      List<ParsedGuide> parsed, List<Problem> problems, LocalDate today, ImportProgress progress) {
    if (parsed.isEmpty()) {
      return new ImportReport(List.of(), problems, false);
    }
    try {
      return store.writing(
          () -> {
            var origins = parsed.stream().map(ParsedGuide::origin).collect(Collectors.toSet());
            var intake = new GuideIntake(store, today, actionName(parsed), origins);
            return new ImportReport(
                intake.take(parsed, () -> stopIfCancelled(progress)), problems, false);
          });
    } catch (Cancelled e) {
      return new ImportReport(List.of(), problems, true);
    }
  }

  private static void stopIfCancelled(ImportProgress progress) {
    if (progress.cancelled()) {
      throw new Cancelled();
    }
  }

  private static String actionName(List<ParsedGuide> parsed) {
    return parsed.size() == 1
        ? "Import of '%s'".formatted(parsed.getFirst().guide().file())
        : "Import of %d guides".formatted(parsed.size());
  }

  private Optional<ParsedGuide> parse(GuideFiles.Found found, List<Problem> problems) {
    var file = found.file();
    try {
      var real = file.toRealPath();
      var parsed = parse(file, real, ParsedGuide.originOf(real), "", 0);
      if (parsed.extraction().cards().isEmpty()) {
        problems.add(
            new Problem(
                file.toString(),
                "%s has no cards: no question, definition or table in it was recognised."
                    .formatted(file),
                Problem.Kind.NO_CARDS,
                found.named()));
        return Optional.empty();
      }
      return Optional.of(parsed);
    } catch (UnreadableGuideException e) {
      problems.add(unreadable(found, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      problems.add(unreadable(found, "%s does not exist or cannot be read.".formatted(file)));
    }
    return Optional.empty();
  }

  private static Problem unreadable(GuideFiles.Found found, String sentence) {
    return new Problem(found.file().toString(), sentence, Problem.Kind.UNREADABLE, found.named());
  }

  /**
   * Reads a guide and finds its cards.
   *
   * @param shown the file as the learner named it
   * @param file where it really lies, with its images beside it
   * @param name the deck's name; empty for the guide's title
   */
  ParsedGuide parse(Path shown, Path file, String origin, String name, int rank)
      throws UnreadableGuideException {
    var reading = readings.of(shown);
    var guide = reading.guide();
    var folder = file.toAbsolutePath().getParent();
    var images = GuideImages.of(guide, folder == null ? Path.of("") : folder);
    return new ParsedGuide(
        shown,
        origin,
        name.isBlank() ? guide.title() : name,
        rank,
        guide,
        reading.extraction(),
        images.images(),
        List.<Skipped>copyOf(images.skipped()));
  }

  /** Ends a transaction that was only to show what it would do. */
  @SuppressWarnings("serial")
  private static final class Previewed extends RuntimeException {
    private final ImportReport report;

    private Previewed(ImportReport report) {
      super("a preview", null, false, false);
      this.report = report;
    }
  }

  /** Ends a transaction that the learner stopped. */
  @SuppressWarnings("serial")
  private static final class Cancelled extends RuntimeException {
    private Cancelled() {
      super("stopped by the learner", null, false, false);
    }
  }
}
