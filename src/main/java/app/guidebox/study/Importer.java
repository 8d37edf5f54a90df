package app.guidebox.study;

import app.guidebox.guide.Skipped;
import app.guidebox.guide.reader.UnreadableGuideException;
import app.guidebox.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads guides and takes them into the library: all that can be read, or nothing if stopped. */
final class Importer {
  /** In a folder with more guides no pairs of questions and answers are looked for. */
  private static final int MOST_COMPARED = 30;

  private final Store store;
  private final Readings readings;
  private final Map<Path, GuideWishes> wishes;

  /**
   * @param wishes what the learner wants of guides now, by their files as named or found
   */
  Importer(Store store, Readings readings, Map<Path, GuideWishes> wishes) {
    this.store = store;
    this.readings = readings;
    this.wishes = wishes;
  }

  /** A guide that was read, its file, and what is wanted of it: now, or since an import before. */
  private record Read(GuideFiles.Found found, ParsedGuide parsed, GuideWishes wishes) {}

  /** Imports the files, and the guides in the folders. */
  ImportReport run(List<Path> paths, LocalDate today, ImportProgress progress) {
    var problems = new ArrayList<Problem>();
    var read = new ArrayList<Read>();
    return read(paths, read, problems, progress)
        ? takeIn(worthTaking(read, problems), problems, today, progress)
        : new ImportReport(List.of(), problems, true);
  }

  /** What importing them would do; the library stays as it is. */
  ImportPreview preview(List<Path> paths, LocalDate today, ImportProgress progress) {
    var problems = new ArrayList<Problem>();
    var read = new ArrayList<Read>();
    boolean all = read(paths, read, problems, progress);
    var parsed = all ? worthTaking(read, problems) : List.<ParsedGuide>of();
    if (parsed.isEmpty()) {
      return preview(paths, new ImportReport(List.of(), problems, !all), List.of(), offers(read));
    }
    try {
      return store.writing(
          () -> {
            throw new Previewed(intake(parsed, today, progress));
          });
    } catch (Previewed e) {
      var guides = e.taken.stream().map(this::previewed).toList();
      return preview(paths, report(e.taken, problems), guides, offers(read));
    } catch (Cancelled e) {
      return preview(paths, new ImportReport(List.of(), problems, true), List.of(), List.of());
    }
  }

  private ImportPreview preview(
      List<Path> paths,
      ImportReport report,
      List<PreviewedGuide> guides,
      List<OfferedAnswers> offers) {
    return new ImportPreview(paths, report, guides, offers, wishes, readings);
  }

  private PreviewedGuide previewed(GuideIntake.Taken taken) {
    var parsed = taken.parsed();
    return new PreviewedGuide(
        parsed.shown(),
        parsed.guide(),
        taken.wished().wishes(),
        taken.report(),
        parsed.extraction(),
        taken.wished().found(),
        readings.termsInAnswers(parsed.guide(), parsed.extraction()),
        parsed.images());
  }

  // Only guides that lie side by side are compared.
  private List<OfferedAnswers> offers(List<Read> read) {
    var offers = new ArrayList<OfferedAnswers>();
    for (var questions : read) {
      var others =
          read.stream()
              .filter(other -> areNeighbours(questions, other))
              .limit(MOST_COMPARED)
              .toList();
      if (!others.isEmpty() && others.size() < MOST_COMPARED) {
        offers.addAll(offers(questions, others));
      }
    }
    return offers;
  }

  private List<OfferedAnswers> offers(Read questions, List<Read> others) {
    var taken = questions.wishes().answers();
    var guides = others.stream().map(other -> other.parsed().guide()).toList();
    return readings.offers(questions.parsed().guide(), guides).stream()
        .map(
            pair -> {
              var file = others.get(guides.indexOf(pair.answers())).parsed().file().orElseThrow();
              boolean used = taken.filter(file::equals).isPresent();
              return new OfferedAnswers(questions.parsed().shown(), file, pair.matches(), used);
            })
        .toList();
  }

  private static boolean areNeighbours(Read one, Read other) {
    var file = one.parsed().file();
    var beside = other.parsed().file();
    return file.isPresent()
        && beside.isPresent()
        && !file.equals(beside)
        && file.map(Path::getParent).equals(beside.map(Path::getParent));
  }

  // Says whether all was read; otherwise the learner stopped it.
  private boolean read(
      List<Path> paths, List<Read> read, List<Problem> problems, ImportProgress progress) {
    var files = GuideFiles.among(paths);
    problems.addAll(files.problems());
    var guides = files.guides();
    for (int i = 0; i < guides.size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      var found = guides.get(i);
      progress.reading(found.file(), i + 1, guides.size());
      parse(found, problems)
          .ifPresent(parsed -> read.add(new Read(found, parsed, wishesNow(parsed))));
    }
    return true;
  }

  // Without the files that only hold another one's answers, and those without a card.
  private List<ParsedGuide> worthTaking(List<Read> read, List<Problem> problems) {
    var sheets =
        read.stream().flatMap(each -> each.wishes().answers().stream()).collect(Collectors.toSet());
    var worth = new ArrayList<ParsedGuide>();
    for (var each : read) {
      var parsed = each.parsed();
      if (parsed.file().filter(sheets::contains).isPresent()) {
        continue;
      }
      var answers = each.wishes().answers();
      var problem = answers.isPresent() ? unanswered(each, answers.get()) : withoutCards(each);
      problem.ifPresentOrElse(problems::add, () -> worth.add(parsed));
    }
    return worth;
  }

  private GuideWishes wishesNow(ParsedGuide parsed) {
    return parsed
        .wishes()
        .or(() -> store.decks().from(parsed.origin()).map(deck -> GuideWishes.parse(deck.wishes())))
        .orElse(GuideWishes.NONE);
  }

  private Optional<Problem> unanswered(Read read, Path answers) {
    try {
      readings.of(answers);
      return Optional.empty();
    } catch (UnreadableGuideException e) {
      return Optional.of(
          unreadable(
              read.found(),
              "%s was left as it was, for its answers cannot be read: %s"
                  .formatted(read.found().file(), e.getMessage())));
    }
  }

  private static Optional<Problem> withoutCards(Read read) {
    var file = read.found().file();
    return read.parsed().extraction().cards().isEmpty()
        ? Optional.of(
            new Problem(
                file.toString(),
                "%s has no cards: no question, definition or table in it was recognised."
                    .formatted(file),
                Problem.Kind.NO_CARDS,
                read.found().named()))
        : Optional.empty();
  }

  /** Takes in guides that were read already. */
  ImportReport takeIn(
      List<ParsedGuide> parsed, List<Problem> problems, LocalDate today, ImportProgress progress) {
    if (parsed.isEmpty()) {
      return new ImportReport(List.of(), problems, false);
    }
    try {
      return store.writing(() -> report(intake(parsed, today, progress), problems));
    } catch (Cancelled e) {
      return new ImportReport(List.of(), problems, true);
    }
  }

  private List<GuideIntake.Taken> intake(
      List<ParsedGuide> parsed, LocalDate today, ImportProgress progress) {
    var origins = parsed.stream().map(ParsedGuide::origin).collect(Collectors.toSet());
    return new GuideIntake(store, readings, today, actionName(parsed), origins)
        .take(parsed, () -> stopIfCancelled(progress));
  }

  private static ImportReport report(List<GuideIntake.Taken> taken, List<Problem> problems) {
    return new ImportReport(
        taken.stream().map(GuideIntake.Taken::report).toList(), problems, false);
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
      return Optional.of(parse(file, real, ParsedGuide.originOf(real), "", 0));
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
        List.<Skipped>copyOf(images.skipped()),
        Optional.ofNullable(wishes.get(shown)));
  }

  /** Ends a transaction that was only to show what it would do. */
  @SuppressWarnings("serial")
  private static final class Previewed extends RuntimeException {
    private final transient List<GuideIntake.Taken> taken;

    private Previewed(List<GuideIntake.Taken> taken) {
      super("a preview", null, false, false);
      this.taken = taken;
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
