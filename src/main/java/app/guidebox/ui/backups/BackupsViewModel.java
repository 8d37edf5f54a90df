package app.guidebox.ui.backups;

import app.guidebox.store.Backup;
import app.guidebox.study.Library;
import app.guidebox.study.Rescue;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The copies of the library, and the one that the learner is about to return to. */
public final class BackupsViewModel {
  private final Library library;
  private final Rescue rescue;
  private final Background background;
  private final Consumer<Path> restore;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Loading());
  private final ReadOnlyObjectWrapper<Copies> copies =
      new ReadOnlyObjectWrapper<>(new Copies(List.of(), List.of()));
  private final ReadOnlyObjectWrapper<Optional<Backup>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanBinding asking =
      Bindings.createBooleanBinding(() -> chosen.get().isPresent(), chosen);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * What there is to return to.
   *
   * @param backups the newest first
   * @param setAside the files that earlier restores set aside, the newest first
   */
  public record Copies(List<Backup> backups, List<Backup> setAside) {
    public Copies {
      backups = List.copyOf(backups);
      setAside = List.copyOf(setAside);
    }
  }

  /**
   * @param restore closes the library, puts a copy in its place, and opens that
   */
  public BackupsViewModel(
      Library library, Rescue rescue, Background background, Consumer<Path> restore) {
    this.library = library;
    this.rescue = rescue;
    this.background = background;
    this.restore = restore;
  }

  /** Looks for the copies. */
  public void load() {
    run(this::fetch);
  }

  /** Copies the library now. */
  public void backUp() {
    run(
        () -> {
          library.backUp();
          return fetch();
        });
  }

  /** Asks whether to return to a copy. */
  public void choose(Backup backup) {
    chosen.set(Optional.of(backup));
  }

  /** Stays with the library as it is. */
  public void keep() {
    chosen.set(Optional.empty());
  }

  /** Returns to the copy that was chosen. */
  public void restore() {
    chosen
        .get()
        .ifPresent(
            backup -> {
              keep();
              restore.accept(backup.file());
            });
  }

  /** How far the page is. */
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What there is to return to. */
  public ReadOnlyObjectProperty<Copies> copiesProperty() {
    return copies.getReadOnlyProperty();
  }

  /** The copy that the learner is asked about; empty if there is no question. */
  public ReadOnlyObjectProperty<Optional<Backup>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether the learner is asked about a copy. */
  public BooleanBinding asking() {
    return asking;
  }

  /** Why the last backup was not made; empty if it was. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  private Copies fetch() {
    return new Copies(rescue.backups(), rescue.setAside());
  }

  private void run(Callable<Copies> work) {
    background.start(
        _ -> work.call(),
        fetched -> {
          problem.set("");
          copies.set(fetched);
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
}
