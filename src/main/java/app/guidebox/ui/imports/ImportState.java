package app.guidebox.ui.imports;

import app.guidebox.study.ImportPreview;
import app.guidebox.study.ImportReport;
import app.guidebox.ui.BackgroundTask;

/** What the Import screen shows. */
public sealed interface ImportState {
  /** It waits for the learner to choose guides. */
  record Waiting() implements ImportState {}

  /** Guides are coming in. */
  record Running(BackgroundTask task) implements ImportState {}

  /**
   * Nothing is in yet: this is what would come in, and what it would do to cards that are there.
   */
  record Previewed(ImportPreview preview) implements ImportState {}

  /** They are in, or were left out with a reason. */
  record Finished(ImportReport report) implements ImportState {}

  /**
   * Nothing came in.
   *
   * @param sentence what is wrong and what the learner can do
   */
  record Failed(String sentence) implements ImportState {}
}
