package app.guidebox.study;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import app.guidebox.store.Action;
import app.guidebox.store.LibraryException;
import app.guidebox.store.Marks;
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
  private final Deque<Waiting> dropped = new ArrayDeque<>();
  private final long before;

  private record Waiting(CardId card, boolean again) {}

  private record Given(Waiting card, Verdict verdict, Duration taken, long action) {}

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
    this.before = lastAction();
    cards.forEach(card -> queue.add(new Waiting(card.id(), isAgain(card.schedule()))));
  }

  private static boolean isAgain(Schedule schedule) {
    return schedule instanceof Schedule.Boxed boxed && boxed.again();
  }

  private long lastAction() {
    return store.journal().undoable().map(Action::seq).orElse(0L);
  }

  /**
   * The card to be asked now; empty at the end of the session. Cards that the learner has put aside
   * since the session began are left out.
   */
  public synchronized Optional<Question> current() {
    while (!queue.isEmpty()) {
      var stored = store.cards().get(queue.getFirst().card());
      if (waits(stored.marks())) {
        var name = store.decks().get(stored.card().deck()).deck().name();
        int box = stored.schedule().boxNumber();
        return Optional.of(new Question(stored.card(), name, box, box == 0));
      }
      dropped.push(queue.removeFirst());
    }
    return Optional.empty();
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
    if (verdict == Verdict.AGAIN) {
      queue.add(Math.min(book.againAfter(), queue.size()), new Waiting(waiting.card(), true));
    }
    answered.run();
    given.push(new Given(waiting, verdict, taken, action));
  }

  private boolean waits(Marks marks) {
    return !marks.suspended() && !marks.removed() && !marks.retired() && !isBuried(marks);
  }

  private boolean isBuried(Marks marks) {
    return !marks.buriedUntil().equals(LocalDate.EPOCH)
        && marks.buriedUntil().isAfter(settings.library().day().now(clock));
  }

  /** Whether {@link #undo} would take back something that was done since the session began. */
  public synchronized boolean canUndo() {
    return lastAction() > before;
  }

  /**
   * Takes back the last thing done, any number of times: an answer, whose card is asked again, or
   * what the learner did to a card meanwhile.
   */
  public synchronized void undo() {
    if (!canUndo()) {
      return;
    }
    long undone = store.journal().undo().map(Action::seq).orElse(0L);
    if (!given.isEmpty() && given.getFirst().action() == undone) {
      var last = given.pop().card();
      queue.removeIf(waiting -> waiting.card().equals(last.card()));
      queue.addFirst(last);
    } else if (!dropped.isEmpty() && waits(store.cards().get(dropped.getFirst().card()).marks())) {
      queue.addFirst(dropped.pop());
    }
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
