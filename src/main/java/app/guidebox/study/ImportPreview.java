package app.guidebox.study;

import java.nio.file.Path;
import java.util.List;

/** What an import would do, and the guides as they were read to find that out. */
public final class ImportPreview {
  private final List<Path> filesOrFolders;
  private final ImportReport report;
  private final Readings readings;

  ImportPreview(List<Path> filesOrFolders, ImportReport report, Readings readings) {
    this.filesOrFolders = List.copyOf(filesOrFolders);
    this.report = report;
    this.readings = readings;
  }

  /** What would be done. The ids of cards and decks that would be added mean nothing. */
  public ImportReport report() {
    return report;
  }

  List<Path> filesOrFolders() {
    return filesOrFolders;
  }

  Readings readings() {
    return readings;
  }
}
