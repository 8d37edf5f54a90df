package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.DeckId;
import app.guidebox.leitner.Goal;
import app.guidebox.leitner.Rules;
import app.guidebox.leitner.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ExamForecastTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");
  private Library library;
  private DeckId deck;

  @BeforeEach
  void importHundredCards() {
    library = Library.open(folder.resolve("library.db"), clock);
    var guide = GuideText.ofQuestions("Things", 100).in(folder.resolve("things.md"));
    deck =
        library.importGuides(List.of(guide), ImportProgress.UNWATCHED).guides().getFirst().deck();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void examOn(String date) {
    var exam = new Goal.Exam(LocalDate.parse(date), Goal.Exam.SWEEP_DAYS);
    library.change(deck, DeckSettings.STANDARD.with(Rules.STANDARD.with(exam)).withCaps(20, 200));
  }

  private int answerAllOf(Verdict verdict) {
    var session = library.study(Optional.of(deck));
    int answers = 0;
    while (session.current().isPresent()) {
      session.answer(verdict, TAKEN);
      answers++;
    }
    return answers;
  }

  @Test
  void deckWithoutAnExamHasNoForecast() {
    assertTrue(library.exam(deck).isEmpty());
  }

  @Test
  void forecastSaysHowManyCardsADay() {
    examOn("2026-04-11");

    var forecast = library.exam(deck).orElseThrow();

    assertEquals(40, forecast.load().daysLeft());
    assertEquals(600, forecast.load().showings());
    assertFalse(forecast.isTooMuch());
    assertTrue(
        forecast.sentence().startsWith("40 days to the exam: 17 cards a day, 3 of them new"));
  }

  @Test
  void forecastWarnsWhenTheLearnersPaceIsTooSlow() {
    library.change(library.settings().withNewPerDay(2));
    for (int day = 0; day < 5; day++) {
      answerAllOf(Verdict.GOOD);
      clock.pass(1);
    }
    examOn("2026-03-20");

    var forecast = library.exam(deck).orElseThrow();

    assertTrue(forecast.isTooMuch());
    assertTrue(forecast.drop() > 0 && forecast.drop() <= 100);
    assertTrue(forecast.startBy().isBefore(library.today()));
    assertTrue(forecast.sentence().contains("leave out"));
  }

  @Test
  void sweepThatIsBehindIsSpreadOverTheDaysLeft() {
    examOn("2026-04-11");
    library.change(library.settings().withNewPerDay(100));
    library.change(deck, library.settings(deck).withCaps(100, 200));
    answerAllOf(Verdict.GOOD);
    clock.pass(LocalDate.parse("2026-04-08").getDayOfYear() - library.today().getDayOfYear());

    var perDay = new ArrayList<Integer>();
    for (int day = 8; day < 11; day++) {
      perDay.add(answerAllOf(Verdict.GOOD));
      clock.pass(1);
    }

    assertEquals(List.of(34, 33, 33), perDay);
  }

  @Test
  void deckFollowsTheCommonSettingsUntilItHasItsOwn() {
    assertFalse(library.hasOwnSettings(deck));
    library.change(library.settings().withEveryDeck(DeckSettings.STANDARD.withCaps(5, 50)));
    assertEquals(5, library.settings(deck).newPerDay());

    library.change(deck, DeckSettings.STANDARD.withCaps(7, 50));
    assertEquals(7, library.settings(deck).newPerDay());
    assertEquals(7, library.due(Optional.of(deck)).size());

    library.followCommonSettings(deck);
    assertEquals(5, library.settings(deck).newPerDay());
    library.undo();
    assertEquals(7, library.settings(deck).newPerDay());
  }

  @Test
  void whatTheCapsLeaveForAnotherDayIsSaid() {
    library.change(library.settings().withNewPerDay(100));
    library.change(deck, DeckSettings.STANDARD.withCaps(100, 30));
    answerAllOf(Verdict.GOOD);
    clock.pass(20);

    var load = library.load(Optional.of(deck));

    assertEquals(new DayLoad(100, 30, 0), load);
    assertTrue(load.sentence().startsWith("70 of 100 due cards wait for another day"));
    assertEquals(30, library.due(Optional.of(deck)).size());
  }
}
