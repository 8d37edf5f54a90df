package app.guidebox.ui.imports;

import app.guidebox.deck.CardContent;
import app.guidebox.deck.CardId;
import app.guidebox.study.CardEditor;
import app.guidebox.study.GuideWishes;
import app.guidebox.study.ImportPreview;
import app.guidebox.study.ImportProgress;
import app.guidebox.study.Library;
import app.guidebox.study.PreviewedGuide;
import app.guidebox.ui.Background;
import app.guidebox.ui.Messages;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** The import of guides: one at a time runs, and the last one's report stays until the next. */
public final class ImportViewModel {
  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(new ImportState.Waiting());
  private final BooleanBinding running =
      Bindings.createBooleanBinding(() -> state.get() instanceof ImportState.Running, state);

  private final Map<Path, GuideWishes> wishes = new HashMap<>();
  private final IntegerProperty rounds = new SimpleIntegerProperty();
  private final IntegerProperty settled = new SimpleIntegerProperty();
  private final BooleanBinding previewed =
      Bindings.createBooleanBinding(() -> state.get() instanceof ImportState.Previewed, state);
  private final BooleanBinding takeable =
      Bindings.createBooleanBinding(this::canBeTaken, state, rounds, settled);
  private final ObservableMap<CardId, String> overruled = FXCollections.observableHashMap();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  public ImportViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /**
   * Imports these guides and the guides in these folders; does nothing while an import runs. Where
   * that adds or changes cards, it shows what would be done and waits for {@link #take}.
   */
  public void importGuides(List<Path> filesOrFolders) {
    if (running.get() || filesOrFolders.isEmpty()) {
      return;
    }
    run(
        progress -> {
          var preview = library.previewImport(filesOrFolders, toldTo(progress));
          var report = preview.report();
          if (report.cancelled()) {
            return new ImportState.Finished(report);
          }
          return isToBeDecided(preview)
              ? new ImportState.Previewed(preview)
              : new ImportState.Finished(library.importGuides(preview, toldTo(progress)));
        });
  }

  /** Imports what was previewed. */
  public void take() {
    if (takeable.get() && state.get() instanceof ImportState.Previewed(var preview)) {
      run(progress -> new ImportState.Finished(library.importGuides(preview, toldTo(progress))));
    }
  }

  private void run(Background.Job<ImportState> job) {
    var task =
        background.start(
            job, this::finish, sentence -> state.set(new ImportState.Failed(sentence)));
    // Where the work runs on this very thread, it is done by now.
    if (task.runningProperty().get()) {
      state.set(new ImportState.Running(task));
    }
  }

  private static boolean isToBeDecided(ImportPreview preview) {
    return !preview.offers().isEmpty()
        || preview.report().guides().stream()
            .anyMatch(guide -> guide.added() + guide.edited() + guide.retired() > 0);
  }

  /**
   * Changes what is wanted of a guide in the preview.
   *
   * @param guide its file as it was named or found
   */
  public void wish(Path guide, UnaryOperator<GuideWishes> change) {
    if (!(state.get() instanceof ImportState.Previewed(var preview))) {
      return;
    }
    var now = wishes.getOrDefault(guide, preview.wishes(guide));
    wishes.put(guide, change.apply(now));
    int round = rounds.get() + 1;
    rounds.set(round);
    var all = new HashMap<>(preview.wishes());
    all.putAll(wishes);
    background.start(
        _ -> library.previewImport(preview, all, ImportProgress.UNWATCHED),
        next -> settle(round, next),
        problem::set);
  }

  // While one change is worked out, the learner may have made the next.
  private void settle(int round, ImportPreview next) {
    if (round == rounds.get() && state.get() instanceof ImportState.Previewed) {
      settled.set(round);
      state.set(new ImportState.Previewed(next));
    }
  }

  /** Makes a card of the preview ready to be looked at. */
  void look(PreviewedGuide guide, CardContent card, Consumer<CardSides> shown) {
    background.start(_ -> CardSides.of(card, guide.images()), shown, problem::set);
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
      finish(new ImportState.Waiting());
    }
  }

  /** Says that a card which the import changed is another one now. */
  public void separate(CardId card) {
    overrule(card, "import.separated", editor -> editor.separate(card));
  }

  /** Says that a card which the import retired has become one that it added. */
  public void join(CardId added, CardId retired) {
    overrule(retired, "import.joined", editor -> editor.join(added, retired));
  }

  /** How the learner overruled the import for a card, in words; empty as long as not at all. */
  public ObservableValue<String> overruled(CardId card) {
    return Bindings.createStringBinding(() -> overruled.getOrDefault(card, ""), overruled);
  }

  /** Why the import could not be overruled; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void overrule(CardId card, String key, Consumer<CardEditor> change) {
    background.start(
        _ -> {
          change.accept(library.editor());
          return Messages.text(key);
        },
        words -> {
          problem.set("");
          overruled.put(card, words);
        },
        problem::set);
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether a preview waits to be taken or left. */
  public BooleanBinding previewed() {
    return previewed;
  }

  /** Whether there is anything to take, and every choice is worked out. */
  public BooleanBinding takeable() {
    return takeable;
  }

  private boolean canBeTaken() {
    return state.get() instanceof ImportState.Previewed(var preview)
        && !preview.guides().isEmpty()
        && rounds.get() == settled.get();
  }

  /** Whether an import is under way. */
  public BooleanBinding running() {
    return running;
  }

  private void finish(ImportState outcome) {
    overruled.clear();
    wishes.clear();
    settled.set(rounds.get());
    problem.set("");
    state.set(outcome);
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
