package app.guidebox.study;

import app.guidebox.leitner.ExamLoad;
import app.guidebox.leitner.Goal;
import app.guidebox.store.DayTotals;
import app.guidebox.store.Store;
import app.guidebox.store.StoredDeck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out how decks stand towards their exams. */
final class ExamOffice {
  /** The learner's pace is that of the last month. */
  private static final int PACE_DAYS = 30;

  /** Before so many studied days there is no pace to speak of, and the deck's caps stand for it. */
  private static final int FEWEST_DAYS = 3;

  /** Nine of ten: what the standard ladder is built for, until there are answers to go by. */
  private static final double USUAL_RECALL = 0.9;

  /** Below this the forecast would say more about bad luck than about the exam. */
  private static final double LOWEST_RECALL = 0.5;

  private final Store store;
  private final SettingsBook settings;
  private final LocalDate today;
  private @Nullable List<DayTotals> recent;

  ExamOffice(Store store, SettingsBook settings, LocalDate today) {
    this.store = store;
    this.settings = settings;
    this.today = today;
  }

  /** The deck's exam, if it has one that is still to come. */
  Optional<Goal.Exam> exam(StoredDeck deck) {
    return switch (settings.of(deck).rules().goal()) {
      case Goal.Exam exam when exam.date().isAfter(today) -> Optional.of(exam);
      case Goal.Exam exam -> Optional.empty();
      case Goal.LongTerm() -> Optional.empty();
    };
  }

  /** How the deck stands towards its exam; empty if it has none to come. */
  Optional<ExamForecast> forecast(StoredDeck deck) {
    return exam(deck).map(exam -> forecast(deck, exam));
  }

  private ExamForecast forecast(StoredDeck deck, Goal.Exam exam) {
    var recent = recent();
    double recall = recall(recent);
    int pace = pace(recent, deck);
    var load = load(deck, exam, recall);
    double needed = load.showings() / recall;
    double possible = (double) pace * load.daysLeft();
    double perNewCard = (settings.of(deck).rules().ladder().boxes() + 1) / recall;
    long unseen = store.queue().countUnseen(deck);
    long beyondPace = (long) Math.ceil(Math.max(0, needed - possible) / perNewCard);
    int newCap = Math.min(settings.of(deck).newPerDay(), settings.library().newPerDay());
    long drop = Math.min(unseen, Math.max(beyondPace, unseen - newCap * daysForNew(exam)));
    var startBy = exam.date().minusDays((long) Math.ceil(needed / Math.max(1, pace)));
    return new ExamForecast(exam.date(), load, pace, newCap, drop, startBy);
  }

  private long daysForNew(Goal.Exam exam) {
    return Math.max(1, exam.sweepStart().toEpochDay() - today.toEpochDay());
  }

  private ExamLoad load(StoredDeck deck, Goal.Exam exam, double recall) {
    var ladder = settings.of(deck).rules().ladder();
    return ExamLoad.of(new BoxCounts(store, settings).of(deck), ladder, exam, today, recall);
  }

  /**
   * How many due cards of the deck are asked today: an even share of what is left before the exam,
   * so that a plan that is behind is spread over the days to come.
   *
   * @param sweptToday how many were asked today already
   */
  int share(StoredDeck deck, Goal.Exam exam, int sweptToday) {
    long daysLeft = exam.date().toEpochDay() - today.toEpochDay();
    boolean sweeping = !today.isBefore(exam.sweepStart());
    if (!sweeping) {
      return (int) Math.min(Integer.MAX_VALUE, load(deck, exam, recall(recent())).perDay());
    }
    int unswept = store.queue().countNotSince(deck, exam.sweepStart(), today);
    long evenly = Math.ceilDiv(unswept + (long) sweptToday, Math.max(1, daysLeft));
    return (int) Math.max(0, evenly - sweptToday);
  }

  // Read once for all decks.
  private List<DayTotals> recent() {
    var known = recent;
    if (known == null) {
      known = store.totals().days(today.minusDays(PACE_DAYS), today.minusDays(1));
      recent = known;
    }
    return known;
  }

  private static double recall(List<DayTotals> recent) {
    int asked = recent.stream().mapToInt(DayTotals::recalled).sum();
    int known = recent.stream().mapToInt(DayTotals::recalledGood).sum();
    return asked == 0 ? USUAL_RECALL : Math.max(LOWEST_RECALL, (double) known / asked);
  }

  private int pace(List<DayTotals> recent, StoredDeck deck) {
    if (recent.size() < FEWEST_DAYS) {
      return settings.of(deck).reviewsPerDay() + settings.of(deck).newPerDay();
    }
    return recent.stream()
        .mapToInt(DayTotals::reviews)
        .sorted()
        .skip(recent.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
