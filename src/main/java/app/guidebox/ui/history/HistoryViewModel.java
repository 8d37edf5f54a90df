package app.guidebox.ui.history;

import app.guidebox.store.Action;
import app.guidebox.store.ActionKind;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done to the library, and what can be taken back or done again. */
public final class HistoryViewModel {
  /** As far back as anyone looks; undoing reaches further. */
  static final int MOST = 200;

  private final Library library;
  private final Background background;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyObjectWrapper<Past> past =
      new ReadOnlyObjectWrapper<>(new Past(List.of(), Optional.empty(), Optional.empty()));
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * The past of the library.
   *
   * @param actions what was done, the newest first
   * @param undoable what undoing would take back
   * @param redoable what redoing would do again
   */
  public record Past(List<Action> actions, Optional<Action> undoable, Optional<Action> redoable) {
    public Past {
      actions = List.copyOf(actions);
    }
  }

  public HistoryViewModel(Library library, Background background) {
    this.library = library;
    this.background = background;
  }

  /** Fetches the past. */
  public void load() {
    run(this::fetch);
  }

  /** Takes back the last thing done. */
  public void undo() {
    run(
        () -> {
          library.undo();
          return fetch();
        });
  }

  /** Does again what was taken back last. */
  public void redo() {
    run(
        () -> {
          library.redo();
          return fetch();
        });
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The past as it is now. */
  public ReadOnlyObjectProperty<Past> pastProperty() {
    return past.getReadOnlyProperty();
  }

  /** Why the last step was not taken; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private void run(Callable<Past> work) {
    background.start(
        _ -> work.call(),
        fetched -> {
          problem.set("");
          past.set(fetched);
          state.set(new LoadState.Ready());
        },
        sentence -> {
          if (state.get() instanceof LoadState.Ready) {
            problem.set(sentence);
          } else {
            state.set(new LoadState.Failed(sentence));
          }
        });
  }

  // The steps back and forth show in what they took back; they are no deeds of their own.
  private Past fetch() {
    var done =
        library.history(MOST).stream()
            .filter(action -> action.kind() != ActionKind.UNDO && action.kind() != ActionKind.REDO)
            .toList();
    return new Past(done, library.undoable(), library.redoable());
  }
}
