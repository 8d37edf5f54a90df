package app.guidebox.ui.study;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.Verdict;
import app.guidebox.study.CardDetails;
import app.guidebox.study.CardEditor;
import app.guidebox.study.Library;
import app.guidebox.study.Progress;
import app.guidebox.study.Session;
import app.guidebox.ui.Background;
import app.guidebox.ui.Messages;
import app.guidebox.ui.Place;
import app.guidebox.ui.study.StudyState.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
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
  private final BooleanBinding picking =
      Bindings.createBooleanBinding(
          () -> state.get() instanceof StudyState.Asking asking && asking.isOpen(), state);
  private final ReadOnlyStringWrapper title =
      new ReadOnlyStringWrapper(Messages.text("study.title"));

  private @Nullable Session session;
  private Instant shownAt = Instant.MIN;

  /** Everything the screen needs to know after a change to the session. */
  private record Step(
      Session session, StudyState state, Progress progress, boolean undoable, String title) {}

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

  /** Puts the session together and shows its first card; if it is under way, goes on with it. */
  public void start() {
    if (session != null) {
      refresh();
      return;
    }
    background.start(
        _ -> step(library.study(deck)),
        this::show,
        sentence -> state.set(new StudyState.Failed(sentence)));
  }

  /** Turns the card over. */
  public void flip() {
    if (state.get() instanceof StudyState.Asking asking) {
      state.set(asking.turned());
    }
  }

  /** Picks an option of the card that is up, or no longer; once it is turned over, nothing. */
  public void pick(int option) {
    if (state.get() instanceof StudyState.Asking asking
        && asking.isOpen()
        && option < asking.face().offers().size()) {
      state.set(asking.picking(option));
    }
  }

  /** Sets the flag of the card that is up, or takes it away. */
  public void flagOrUnflag() {
    editing((editor, card) -> editor.flag(card.card().id(), card.marks().flag() == 0 ? 1 : 0));
  }

  /** Puts the card that is up aside and goes on with the next. */
  public void suspend() {
    editing((editor, card) -> editor.suspend(card.card().id()));
  }

  /** Leaves the card that is up alone until tomorrow and goes on with the next. */
  public void bury() {
    editing((editor, card) -> editor.bury(card.card().id()));
  }

  private void editing(BiConsumer<CardEditor, CardDetails> edit) {
    if (state.get() instanceof StudyState.Asking asking && !busy.get()) {
      change(_ -> edit.accept(library.editor(), asking.face().details()));
    }
  }

  // The card may have been changed meanwhile.
  private void refresh() {
    if (!busy.get()) {
      change(_ -> {});
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
    if (state.get() instanceof StudyState.Asking asking) {
      var card = asking.face().question().card();
      if (card.content().source().headingPath().isEmpty()
          && asking.face().details().marks().own()) {
        return Optional.empty();
      }
      return Optional.of(new Place.Reader(card.deck(), card.content().source().line()));
    }
    return Optional.empty();
  }

  /** Where the card that is up can be worded anew; empty if none is up. */
  public Optional<Place> editing() {
    return state.get() instanceof StudyState.Asking asking
        ? Optional.of(new Place.EditCard(asking.face().question().card().id()))
        : Optional.empty();
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

  /** Whether the card that is up has options to pick. */
  public BooleanBinding picking() {
    return picking;
  }

  /** What is studied: a deck's name, or all decks. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** Whether there is something to take back. */
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
            .<StudyState>map(question -> StudyState.Asking.of(faces.read(question)))
            .orElseGet(
                () -> new StudyState.Finished(open.summary(), library.today(), open.nextDue()));
    return new Step(open, now, open.progress(), open.canUndo(), name());
  }

  private String name() {
    return deck.map(library::name).orElseGet(() -> Messages.text("study.everything"));
  }

  private void show(Step step) {
    session = step.session();
    busy.set(false);
    problem.set("");
    boolean sameAsked = step.progress().answered() == progress.get().answered();
    progress.set(step.progress());
    title.set(step.title());
    undoable.set(step.undoable());
    if (sameAsked
        && step.state() instanceof StudyState.Asking now
        && state.get() instanceof StudyState.Asking before
        && now.face().question().card().id().equals(before.face().question().card().id())) {
      state.set(new StudyState.Asking(now.face(), before.side(), before.picked()));
    } else {
      shownAt = time.instant();
      state.set(step.state());
    }
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
    return state.get() instanceof StudyState.Asking asking && asking.side() == Side.BACK;
  }
}
