package app.guidebox.ui.tour;

import app.guidebox.leitner.Verdict;
import app.guidebox.study.Library;
import java.time.Duration;
import java.util.Optional;

/** Some days of study before the tour, so that its pictures show boxes with cards in them. */
final class Practice {
  private static final int DAYS = 12;

  /** Every so many answers the learner does not know one. */
  private static final int FORGETS_EVERY = 6;

  private static final Duration THOUGHT = Duration.ofSeconds(9);

  private final Library library;
  private final TourClock clock;
  private int answers;

  Practice(Library library, TourClock clock) {
    this.library = library;
    this.clock = clock;
  }

  void studyForDays() {
    for (int day = 0; day < DAYS; day++) {
      var session = library.study(Optional.empty());
      while (session.current().isPresent()) {
        answers++;
        session.answer(answers % FORGETS_EVERY == 0 ? Verdict.AGAIN : Verdict.GOOD, THOUGHT);
      }
      clock.nextDay();
    }
  }
}
