package app.guidebox.ui.study;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.Verdict;
import app.guidebox.study.Library;
import app.guidebox.study.Progress;
import app.guidebox.study.Session;
import app.guidebox.ui.Background;
import app.guidebox.ui.Place;
import app.guidebox.ui.study.StudyState.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A study session: which card is up, which of its sides, and how far the learner is. */
public final class StudyViewModel {
  /** An answer that took longer was a pause, not a thought. */
  static final Duration LONGEST_THOUGHT = Duration.ofMinutes(10);

  private final Library library;
  private final FaceReader faces;
  private final Background background;
  private final InstantSource time;
  private final Optional<DeckId> deck;

  private final ReadOnlyObjectWrapper<StudyState> state =
      new ReadOnlyObjectWrapper<>(new StudyState.Loading());
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(new Progress(0, 0, 0));
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final BooleanBinding asking = Bindings.createBooleanBinding(this::isAsking, state);
  private final BooleanBinding answerable =
      Bindings.createBooleanBinding(() -> isOpen() && !busy.get(), state, busy);
  private final BooleanBinding canUndo = undoable.and(busy.not());

  private @Nullable Session session;
  private Instant shownAt = Instant.MIN;

  /** Everything the screen needs to know after a change to the session. */
  private record Step(Session session, StudyState state, Progress progress, boolean undoable) {}

  /**
   * A session that {@link #start} begins.
   *
   * @param deck the deck to study; empty for all
   */
  public StudyViewModel(
      Library library,
      FaceReader faces,
      Background background,
      InstantSource time,
      Optional<DeckId> deck) {
    this.library = library;
    this.faces = faces;
    this.background = background;
    this.time = time;
    this.deck = deck;
  }

  /** Puts the session together and shows its first card; does nothing if it is under way. */
  public void start() {
    if (session != null) {
      return;
    }
    background.start(
        _ -> step(library.study(deck)),
        this::show,
        sentence -> state.set(new StudyState.Failed(sentence)));
  }

  /** Turns the card over. */
  public void flip() {
    if (state.get() instanceof StudyState.Asking(var face, var side)) {
      state.set(new StudyState.Asking(face, side == Side.FRONT ? Side.BACK : Side.FRONT));
    }
  }

  /** Judges the answer; the next card shows once this one's review is on the disk. */
  public void answer(Verdict verdict) {
    if (answerable.get()) {
      var taken = thought();
      change(open -> open.answer(verdict, taken));
    }
  }

  /** Takes the last answer back and shows its card again. */
  public void undo() {
    if (canUndo.get()) {
      change(Session::undo);
    }
  }

  /** Where the card that is up stands in its guide; empty if none is up. */
  public Optional<Place> place() {
    if (state.get() instanceof StudyState.Asking(var face, _)) {
      var card = face.question().card();
      return Optional.of(new Place.Reader(card.deck(), card.content().source().line()));
    }
    return Optional.empty();
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<StudyState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** How far the session is. */
  public ReadOnlyObjectProperty<Progress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What kept the last answer from being saved; empty if nothing did. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a card is up. */
  public BooleanBinding asking() {
    return asking;
  }

  /** Whether the card that is up can be judged. */
  public BooleanBinding answerable() {
    return answerable;
  }

  /** Whether there is an answer to take back. */
  public BooleanBinding canUndo() {
    return canUndo;
  }

  private void change(Consumer<Session> change) {
    var open = session;
    if (open == null) {
      return;
    }
    busy.set(true);
    background.start(
        _ -> {
          change.accept(open);
          return step(open);
        },
        this::show,
        sentence -> {
          busy.set(false);
          problem.set(sentence);
        });
  }

  private Step step(Session open) {
    var now =
        open.current()
            .<StudyState>map(question -> new StudyState.Asking(faces.read(question), Side.FRONT))
            .orElseGet(
                () -> new StudyState.Finished(open.summary(), library.today(), open.nextDue()));
    return new Step(open, now, open.progress(), open.canUndo());
  }

  private void show(Step step) {
    session = step.session();
    busy.set(false);
    problem.set("");
    progress.set(step.progress());
    undoable.set(step.undoable());
    shownAt = time.instant();
    state.set(step.state());
  }

  private Duration thought() {
    var taken = Duration.between(shownAt, time.instant());
    if (taken.isNegative()) {
      return Duration.ZERO;
    }
    return taken.compareTo(LONGEST_THOUGHT) > 0 ? LONGEST_THOUGHT : taken;
  }

  private boolean isAsking() {
    return state.get() instanceof StudyState.Asking;
  }

  private boolean isOpen() {
    return state.get() instanceof StudyState.Asking(_, var side) && side == Side.BACK;
  }
}
