package app.guidebox.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.guidebox.leitner.Verdict;
import app.guidebox.ui.Background;
import app.guidebox.ui.SampleLibrary;
import app.guidebox.ui.statistics.StatisticsViewModel.DayCount;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsViewModelTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @TempDir Path folder;

  @Test
  void answersStandUnderTheirDay() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      var session = library.study(Optional.empty());
      session.answer(Verdict.GOOD, Duration.ofSeconds(3));
      session.answer(Verdict.GOOD, Duration.ofSeconds(3));
      var model = new StatisticsViewModel(library, Background.onThisThread());

      model.load();

      assertEquals(new DayCount(TODAY, 2), model.studied().getLast());
      assertEquals(new DayCount(TODAY.minusDays(29), 0), model.studied().getFirst());
    }
  }

  @Test
  void comingDaysBeginToday() throws IOException {
    try (var library = SampleLibrary.withTwoCards(folder)) {
      library.study(Optional.empty()).answer(Verdict.GOOD, Duration.ofSeconds(3));
      var model = new StatisticsViewModel(library, Background.onThisThread());

      model.load();

      assertEquals(TODAY, model.coming().getFirst().day());
      assertEquals(new DayCount(TODAY.plusDays(1), 1), model.coming().get(1));
      assertEquals(List.of(1, 1, 0, 0, 0, 0), model.perBox());
    }
  }
}
