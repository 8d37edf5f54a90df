package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which a day's cards are asked, and what a sitting does with the answers. */
@SuppressWarnings("NullAway.Init")
class SessionTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");
  private Library library;

  @BeforeEach
  void importTenCards() {
    library = Library.open(folder.resolve("library.db"), clock);
    var guide = GuideText.ofQuestions("Things", 10).in(folder.resolve("things.md"));
    library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Session session() {
    return library.study(Optional.empty());
  }

  private static String front(Session session) {
    return session.current().orElseThrow().card().content().front();
  }

  private static List<String> answerAll(Session session, Verdict verdict, int most) {
    var fronts = new ArrayList<String>();
    while (session.current().isPresent() && fronts.size() < most) {
      fronts.add(front(session));
      session.answer(verdict, TAKEN);
    }
    return fronts;
  }

  private void capAt(int newCards, int reviews) {
    library.change(
        library
            .settings()
            .withNewPerDay(newCards)
            .withEveryDeck(DeckSettings.STANDARD.withCaps(newCards, reviews)));
  }

  @Test
  void newCardsComeInTheGuidesOrder() {
    assertEquals(
        List.of("What is thing 1?", "What is thing 2?", "What is thing 3?"),
        answerAll(session(), Verdict.GOOD, 3));
  }

  @Test
  void cardThatWasNotKnownComesBackAfterSixOthers() {
    var session = session();
    session.answer(Verdict.AGAIN, TAKEN);

    var others = answerAll(session, Verdict.GOOD, 6);

    assertFalse(others.contains("What is thing 1?"));
    assertEquals("What is thing 1?", front(session));
    assertTrue(session.progress().again() > 0);
  }

  @Test
  void cardThatWasNotKnownStillWaitsInTheNextSittingOfTheDay() {
    var first = session();
    first.answer(Verdict.AGAIN, TAKEN);

    assertEquals("What is thing 1?", front(session()));
  }

  @Test
  void undoAsksTheSameCardAgainAndForgetsWhereItWent() {
    var session = session();
    session.answer(Verdict.AGAIN, TAKEN);
    session.answer(Verdict.GOOD, TAKEN);

    session.undo();
    session.undo();

    assertEquals("What is thing 1?", front(session));
    assertEquals(new Progress(0, 10, 0), session.progress());
    assertFalse(session.canUndo());
  }

  @Test
  void whatWasDoneToACardMeanwhileIsUndoneBeforeTheAnswer() {
    var session = session();
    session.answer(Verdict.GOOD, TAKEN);
    var card = session.current().orElseThrow().card().id();
    library.editor().flag(card, 1);

    session.undo();
    assertEquals(0, library.details(card).marks().flag());
    assertEquals("What is thing 2?", front(session));

    session.undo();
    assertEquals("What is thing 1?", front(session));
  }

  @Test
  void lowerBoxesGoFirstAndWithinABoxTheLongestOverdue() {
    capAt(10, 100);
    answerAll(session(), Verdict.GOOD, 10);
    clock.pass(1);
    answerAll(session(), Verdict.GOOD, 5);
    clock.pass(30);

    var boxes = library.due(Optional.empty()).stream().map(DueCard::box).toList();
    var dues = library.due(Optional.empty()).stream().limit(5).map(DueCard::due).toList();

    assertEquals(boxes.stream().sorted().toList(), boxes);
    assertEquals(List.of(1, 1, 1, 1, 1, 2, 2, 2, 2, 2), boxes);
    assertEquals(dues.stream().sorted().toList(), dues);
  }

  @Test
  void capsCountWhatWasAlreadyDoneToday() {
    capAt(4, 100);
    answerAll(session(), Verdict.GOOD, 3);

    assertEquals(1, answerAll(session(), Verdict.GOOD, 100).size());
    assertTrue(session().current().isEmpty());
  }

  @Test
  void dueCardsBeyondTheCapWaitForAnotherDayAndAreCounted() {
    answerAll(session(), Verdict.GOOD, 10);
    clock.pass(1);
    capAt(0, 4);

    assertEquals(new DayLoad(10, 4, 0), library.load(Optional.empty()));
    assertEquals(4, answerAll(session(), Verdict.GOOD, 100).size());
    clock.pass(1);
    assertEquals(4, answerAll(session(), Verdict.GOOD, 100).size());
  }

  @Test
  void journeyAroundTheWorldAsksNoCardTwiceInADay() {
    answerAll(session(), Verdict.GOOD, 10);
    for (var zone : List.of("Pacific/Kiritimati", "Pacific/Honolulu", "Asia/Tokyo", "UTC")) {
      clock.travel(ZoneId.of(zone));
      var today = library.today();

      var asked = library.due(Optional.empty());

      assertTrue(asked.stream().noneMatch(card -> card.due().isAfter(today)), zone);
      assertTrue(asked.isEmpty() || today.isAfter(LocalDate.of(2026, 3, 2)), zone);
    }
  }

  @Test
  void nextDueDayIsNamedWhenNothingIsLeft() {
    var session = session();
    answerAll(session, Verdict.GOOD, 10);

    assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), session.nextDue());
    assertEquals(10, session.summary().good());
    assertThrows(IllegalStateException.class, () -> session.answer(Verdict.GOOD, TAKEN));
  }
}
