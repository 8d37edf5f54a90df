package app.guidebox.ui.deck;

import app.guidebox.leitner.Goal;
import app.guidebox.study.DayLoad;
import app.guidebox.study.DeckSettings;
import app.guidebox.study.DeckSummary;
import app.guidebox.study.ExamForecast;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deck as the Deck screen shows it.
 *
 * @param common how every deck is studied
 * @param forecast how it stands towards its exam; empty if none is to come
 * @param leeches how many of its cards keep being forgotten
 */
public record DeckOverview(
    DeckSummary summary,
    DeckSettings settings,
    DeckSettings common,
    Optional<ExamForecast> forecast,
    DayLoad load,
    int leeches,
    boolean hasGuide,
    LocalDate today) {
  /** The exam that the deck is learned for, past or to come. */
  public Optional<Goal.Exam> exam() {
    return switch (settings.rules().goal()) {
      case Goal.Exam exam -> Optional.of(exam);
      case Goal.LongTerm() -> Optional.empty();
    };
  }

  /** Whether it is studied otherwise than every deck, its exam apart. */
  public boolean differs() {
    return !settings.equals(common.with(common.rules().with(settings.rules().goal())));
  }
}
