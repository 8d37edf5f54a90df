package app.guidebox.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What an import would do, the choices in it, and the guides as they were read to find out. */
public final class ImportPreview {
  private final List<Path> filesOrFolders;
  private final ImportReport report;
  private final List<PreviewedGuide> guides;
  private final List<OfferedAnswers> offers;
  private final Map<Path, GuideWishes> wishes;
  private final Readings readings;

  ImportPreview(
      List<Path> filesOrFolders,
      ImportReport report,
      List<PreviewedGuide> guides,
      List<OfferedAnswers> offers,
      Map<Path, GuideWishes> wishes,
      Readings readings) {
    this.filesOrFolders = List.copyOf(filesOrFolders);
    this.report = report;
    this.guides = List.copyOf(guides);
    this.offers = List.copyOf(offers);
    this.wishes = Map.copyOf(wishes);
    this.readings = readings;
  }

  /** What would be done. The ids of cards and decks that would be added mean nothing. */
  public ImportReport report() {
    return report;
  }

  /** The guides that would come in, in the order in which they were read. */
  public List<PreviewedGuide> guides() {
    return guides;
  }

  /** The files that seem to hold another one's answers; the learner decides. */
  public List<OfferedAnswers> offers() {
    return offers;
  }

  List<Path> filesOrFolders() {
    return filesOrFolders;
  }

  /** What was chosen so far, by the guide's file as it was named or found. */
  public Map<Path, GuideWishes> wishes() {
    return wishes;
  }

  /** What is wanted of the guide in that file: as it was chosen now, or before. */
  public GuideWishes wishes(Path file) {
    return guides.stream()
        .filter(guide -> guide.file().equals(file))
        .map(PreviewedGuide::wishes)
        .findFirst()
        .orElseGet(() -> wishes.getOrDefault(file, GuideWishes.NONE));
  }

  Readings readings() {
    return readings;
  }
}
