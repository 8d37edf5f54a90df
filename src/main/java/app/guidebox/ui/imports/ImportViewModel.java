package app.guidebox.ui.imports;

import app.guidebox.study.ImportProgress;
import app.guidebox.study.ImportReport;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The import of guides: one at a time runs, and the last one's report stays until the next. */
public final class ImportViewModel {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Waiting());
  private final BooleanBinding running =
      Bindings.createBooleanBinding(() -> state.get() instanceof ImportState.Running, state);

  public ImportViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Imports these guides and the guides in these folders; does nothing while an import runs. */
  public void importGuides(List<Path> filesOrFolders) {
    if (running.get() || filesOrFolders.isEmpty()) {
      return;
    }
    var task =
        background.start(
            progress -> library.importGuides(filesOrFolders, toldTo(progress)),
            this::finish,
            sentence -> state.set(new ImportState.Failed(sentence)));
    // Where the work runs on this very thread, it is done by now.
    if (task.runningProperty().get()) {
      state.set(new ImportState.Running(task));
    }
  }

  /** Asks the running import to stop; what was imported so far is taken back by the library. */
  public void cancel() {
    if (state.get() instanceof ImportState.Running(var task)) {
      task.cancel();
    }
  }

  /** Makes room for another import. */
  public void reset() {
    if (!running.get()) {
      state.set(new ImportState.Waiting());
    }
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether an import is under way. */
  public BooleanBinding running() {
    return running;
  }

  private void finish(ImportReport report) {
    state.set(new ImportState.Finished(report));
  }

  private static ImportProgress toldTo(Background.Progress progress) {
    return new ImportProgress() {
      @Override
      public void reading(Path file, int index, int count) {
        var name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        progress.report((double) index / Math.max(1, count), name);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }
}
