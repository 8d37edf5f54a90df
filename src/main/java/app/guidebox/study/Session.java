package app.guidebox.study;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import app.guidebox.store.QueuedCard;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One sitting: the day's cards one after the other. A card that was not known comes back after a
 * few others. Blocking; safe to use from several threads.
 */
public final class Session {
  private final Store store;
  private final SettingsBook settings;
  private final Clock clock;
  private final List<StoredDeck> decks;
  private final Runnable answered;
  private final List<Waiting> queue = new ArrayList<>();
  private final Deque<Given> given = new ArrayDeque<>();

  private record Waiting(CardId card, boolean again) {}

  /** An answer, and where the card went in the queue; -1 if it left it. */
  private record Given(Waiting card, Verdict verdict, Duration taken, long action, int backAt) {}

  Session(
      Store store,
      SettingsBook settings,
      Clock clock,
      List<StoredDeck> decks,
      List<QueuedCard> cards,
      Runnable answered) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.decks = decks;
    this.answered = answered;
    cards.forEach(card -> queue.add(new Waiting(card.id(), isAgain(card.schedule()))));
  }

  private static boolean isAgain(Schedule schedule) {
    return schedule instanceof Schedule.Boxed boxed && boxed.again();
  }

  /** The card to be asked now; empty at the end of the session. */
  public synchronized Optional<Question> current() {
    if (queue.isEmpty()) {
      return Optional.empty();
    }
    var stored = store.cards().get(queue.getFirst().card());
    var name = store.decks().get(stored.card().deck()).deck().name();
    int box = stored.schedule().boxNumber();
    return Optional.of(new Question(stored.card(), name, box, box == 0));
  }

  /**
   * Answers the current card. The answer is on the disk when this returns.
   *
   * @param taken how long the learner took
   * @throws LibraryException if it could not be written; the card is then still the current one
   */
  public synchronized void answer(Verdict verdict, Duration taken) {
    if (queue.isEmpty()) {
      throw new IllegalStateException("there is no card to answer");
    }
    var waiting = queue.getFirst();
    var book = settings.library();
    var today = book.day().now(clock);
    long action =
        store.writing(
            () -> {
              var card = store.cards().get(waiting.card());
              var rules = SettingsBook.of(store.decks().get(card.card().deck()), book).rules();
              return store.reviews().add(card, verdict, today, taken, rules).action();
            });
    queue.removeFirst();
    int backAt = -1;
    if (verdict == Verdict.AGAIN) {
      backAt = Math.min(book.againAfter(), queue.size());
      queue.add(backAt, new Waiting(waiting.card(), true));
    }
    answered.run();
    given.push(new Given(waiting, verdict, taken, action, backAt));
  }

  /** Whether {@link #undo} would take back an answer of this session. */
  public synchronized boolean canUndo() {
    return !given.isEmpty()
        && store
            .journal()
            .undoable()
            .map(action -> action.seq() == given.getFirst().action())
            .orElse(false);
  }

  /** Takes the last answer back and asks its card again; any number of times. */
  public synchronized void undo() {
    if (!canUndo()) {
      return;
    }
    store.journal().undo();
    var last = given.pop();
    if (last.backAt() >= 0) {
      queue.remove(last.backAt());
    }
    queue.addFirst(last.card());
  }

  /** How far the session is. */
  public synchronized Progress progress() {
    int again = (int) queue.stream().filter(Waiting::again).count();
    return new Progress(given.size(), queue.size(), again);
  }

  /** What the session has come to so far. */
  public synchronized SessionSummary summary() {
    int good = (int) given.stream().filter(each -> each.verdict() == Verdict.GOOD).count();
    var spent = given.stream().map(Given::taken).reduce(Duration.ZERO, Duration::plus);
    return new SessionSummary(
        given.size(), good, given.size() - good, spent, new BoxCounts(store, settings).of(decks));
  }

  /** The next day on which a card of the session's decks is due; empty if there is none. */
  public synchronized Optional<LocalDate> nextDue() {
    var today = settings.library().day().now(clock);
    return decks.stream()
        .flatMap(deck -> store.queue().nextDue(deck, today).stream())
        .min(LocalDate::compareTo);
  }
}
