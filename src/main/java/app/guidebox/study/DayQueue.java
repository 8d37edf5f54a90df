package app.guidebox.study;

import app.guidebox.leitner.Schedule;
import app.guidebox.store.DoneToday;
import app.guidebox.store.QueuedCard;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is to be asked today: due cards up to the deck's cap, lower boxes and the longest overdue
 * first, then new cards up to theirs.
 */
final class DayQueue {
  private final Store store;
  private final StudySettings settings;
  private final ExamOffice office;
  private final LocalDate today;
  private final Map<Long, DoneToday> done;

  DayQueue(Store store, SettingsBook settings, LocalDate today) {
    this.store = store;
    this.settings = settings.library();
    this.office = new ExamOffice(store, settings, today);
    this.today = today;
    this.done = store.queue().done(today);
  }

  /** How many new cards a session of this deck alone brings today. */
  int newToday(StoredDeck deck) {
    return unseen(deck, newLeft()).size();
  }

  /** The cards of these decks that wait to be asked, in the order in which they are asked. */
  List<QueuedCard> cards(List<StoredDeck> decks) {
    var due = new ArrayList<QueuedCard>();
    for (var deck : decks) {
      due.addAll(store.queue().repeats(deck, today));
      due.addAll(store.queue().due(deck, today, reviewsLeft(deck)));
    }
    due.sort(
        Comparator.comparingInt((QueuedCard card) -> card.schedule().boxNumber())
            .thenComparing(card -> dueDay(card.schedule())));
    due.addAll(unseen(decks));
    return due;
  }

  // What the learner brought is asked before what the app brought.
  private List<QueuedCard> unseen(List<StoredDeck> decks) {
    int left = newLeft();
    var unseen = new ArrayList<QueuedCard>();
    for (var deck : decks.stream().sorted(Comparator.comparing(StoredDeck::isBundled)).toList()) {
      unseen.addAll(unseen(deck, left - unseen.size()));
    }
    return unseen;
  }

  private List<QueuedCard> unseen(StoredDeck deck, int left) {
    return store.queue().unseen(deck, today, Math.min(left, newLeft(deck)));
  }

  private LocalDate dueDay(Schedule schedule) {
    return switch (schedule) {
      case Schedule.Boxed boxed -> boxed.due();
      case Schedule.Unseen() -> today;
      case Schedule.Learned learned -> today;
    };
  }

  private int newLeft() {
    int introduced = done.values().stream().mapToInt(DoneToday::introduced).sum();
    return Math.max(0, settings.newPerDay() - introduced);
  }

  private DoneToday done(StoredDeck deck) {
    return done.getOrDefault(deck.num(), DoneToday.NOTHING);
  }

  private int newLeft(StoredDeck deck) {
    return Math.max(0, SettingsBook.of(deck, settings).newPerDay() - done(deck).introduced());
  }

  private int reviewsLeft(StoredDeck deck) {
    int reviewed = done(deck).reviewed();
    int left = Math.max(0, SettingsBook.of(deck, settings).reviewsPerDay() - reviewed);
    return office
        .exam(deck)
        .map(exam -> Math.min(left, office.share(deck, exam, reviewed)))
        .orElse(left);
  }

  /** What the caps leave of what is due and new. */
  DayLoad load(List<StoredDeck> decks) {
    int due = 0;
    int asked = 0;
    for (var deck : decks) {
      int repeats = store.queue().repeats(deck, today).size();
      int waiting = store.queue().countDue(deck, today);
      due += waiting;
      asked += Math.min(waiting, repeats + reviewsLeft(deck));
    }
    return new DayLoad(due, asked, unseen(decks).size());
  }
}
