package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The learner's own hand: every change is kept and can be taken back. */
@SuppressWarnings("NullAway.Init")
class EditorTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");
  private Library library;
  private CardId card;

  @BeforeEach
  void importThreeCards() {
    library = Library.open(folder.resolve("library.db"), clock);
    importThings(GuideText.ofQuestions("Things", 3));
    card = library.due(Optional.empty()).getFirst().card().id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private GuideReport importThings(GuideText guide) {
    return library
        .importGuides(List.of(guide.in(folder.resolve("things.md"))), ImportProgress.UNWATCHED)
        .guides()
        .getFirst();
  }

  private void reopen() {
    library.close();
    library = Library.open(folder.resolve("library.db"), clock);
  }

  @Test
  void editedCardKeepsItsWordingOverReimports() {
    library.editor().edit(card, "What is the first thing?", "Number one.");

    var same = importThings(GuideText.ofQuestions("Things", 3));

    assertEquals(3, same.unchanged());
    assertEquals("What is the first thing?", library.card(card).content().front());
    assertTrue(library.details(card).isReworded());
    assertFalse(library.details(card).marks().differs());
  }

  @Test
  void editedCardIsMarkedWhenTheGuideChangesUnderIt() {
    library.editor().edit(card, "What is the first thing?", "Number one.");

    importThings(
        GuideText.titled("Things")
            .section("Things")
            .question("What is thing 1?", "Thing 1 is the very first number.")
            .question("What is thing 2?", "Thing 2 is number 2.")
            .question("What is thing 3?", "Thing 3 is number 3."));

    assertEquals("Number one.", library.card(card).content().back());
    assertEquals("Thing 1 is the very first number.", library.details(card).written().back());
    assertTrue(library.details(card).marks().differs());

    library.editor().followGuide(card);
    assertEquals("Thing 1 is the very first number.", library.card(card).content().back());
  }

  @Test
  void renamedDeckKeepsItsNameOverReimportsUntilItFollowsItsGuideAgain() {
    var deck = library.decks().getFirst().deck().id();

    library.editor().renameDeck(deck, "My things");
    importThings(GuideText.ofQuestions("Other things", 3));
    reopen();
    assertEquals("My things", library.name(deck));

    library.editor().renameDeck(deck, " ");
    assertEquals("Other things", library.name(deck));
  }

  @Test
  void wordingThatIsTheSameIsNoAction() {
    var last = library.undoable();
    var same = new Wording("Front", "Back", "", List.of("exam"));

    library.editor().reword(card, same, same);

    assertEquals(last, library.undoable());
  }

  @Test
  void ownCardStaysWhenTheGuideIsImportedAgain() {
    var deck = library.decks().getFirst().deck().id();
    var own = library.editor().add(deck, "What did I add?", "This.");

    var report = importThings(GuideText.ofQuestions("Things", 3));

    assertEquals(0, report.retired());
    assertTrue(library.due(Optional.empty()).stream().anyMatch(due -> due.card().equals(own)));
    assertEquals(4, library.decks().getFirst().total());
  }

  @Test
  void notesTagsAndFlagsAreKeptAndFound() {
    library.editor().note(card, "Ask Ada about this.");
    library.editor().tag(card, List.of("exam", "two words"));
    library.editor().flag(card, 3);

    reopen();

    var marks = library.details(card).marks();
    assertEquals("Ask Ada about this.", marks.note());
    assertEquals(List.of("exam", "two-words"), marks.tags());
    assertEquals(3, marks.flag());
    assertEquals(1, library.search("ada", 0, 10).cards().size());
    assertEquals(1, library.search("tag:exam is:flagged", 0, 10).cards().size());
    assertEquals(0, library.search("tag:exams", 0, 10).cards().size());
  }

  @Test
  void suspendedCardIsNotAskedUntilResumed() {
    library.editor().suspend(card);
    assertEquals(2, library.due(Optional.empty()).size());

    library.editor().resume(card);
    assertEquals(3, library.due(Optional.empty()).size());
  }

  @Test
  void buriedCardComesBackTomorrow() {
    library.editor().bury(card);
    assertEquals(2, library.due(Optional.empty()).size());

    clock.pass(1);
    assertEquals(3, library.due(Optional.empty()).size());
  }

  @Test
  void resetCardIsNewAgainAndKeepsItsReviews() {
    library.answer(card, Verdict.GOOD, TAKEN);

    library.editor().reset(card);

    assertEquals(new Schedule.Unseen(), library.details(card).schedule());
    assertEquals(1, library.reviews(card).size());
    assertTrue(library.check(false).isFine());
  }

  @Test
  void cardMovesToABoxThatTheDeckHas() {
    library.editor().moveToBox(card, 4);

    assertEquals(4, library.details(card).schedule().boxNumber());
    assertThrows(LibraryException.class, () -> library.editor().moveToBox(card, 6));
    assertTrue(library.check(false).isFine());
  }

  @Test
  void eightLapsesMakeALeechThatNamesItsSection() {
    for (int lapse = 0; lapse < 8; lapse++) {
      library.answer(card, Verdict.GOOD, TAKEN);
      clock.pass(40);
      library.answer(card, Verdict.AGAIN, TAKEN);
    }

    var leech = library.leeches(10).getFirst();

    assertEquals(card, leech.card().id());
    assertEquals(List.of("Things", "Things"), leech.written().source().headingPath());
    assertEquals(1, library.search("is:leech", 0, 10).cards().size());
  }

  @Test
  void everyChangeCanBeUndoneAndRedoneAfterARestart() {
    var before = library.details(card);
    library.editor().edit(card, "Another front", "Another back");
    library.editor().note(card, "A note");
    library.editor().tag(card, List.of("tag"));
    library.editor().flag(card, 1);
    library.editor().suspend(card);
    library.editor().bury(card);
    library.answer(card, Verdict.GOOD, TAKEN);
    library.editor().moveToBox(card, 5);
    library.editor().reset(card);
    library.editor().remove(card);
    var after = library.details(card);

    reopen();
    for (int step = 0; step < 10; step++) {
      library.undo();
    }
    assertEquals(before, library.details(card));

    reopen();
    for (int step = 0; step < 10; step++) {
      library.redo();
    }
    assertEquals(after, library.details(card));
    assertTrue(library.redoable().isEmpty());
    assertTrue(library.check(false).isFine());
  }

  @Test
  void undoIsNamedAfterWhatItTakesBack() {
    library.answer(card, Verdict.GOOD, TAKEN);
    assertEquals("Good on 'What is thing 1?'", library.undoable().orElseThrow().name());

    library.undo();
    assertEquals("Import of 'things.md'", library.undoable().orElseThrow().name());
    assertEquals("Good on 'What is thing 1?'", library.redoable().orElseThrow().name());
  }

  @Test
  void undoneReviewStaysInTheLog() {
    library.answer(card, Verdict.GOOD, TAKEN);
    library.undo();

    assertEquals(1, library.statistics().reviews());
    assertTrue(library.reviews(card).getFirst().undone());
    assertEquals(new Schedule.Unseen(), library.details(card).schedule());
  }

  @Test
  void somethingNewEndsWhatCouldBeRedone() {
    library.answer(card, Verdict.GOOD, TAKEN);
    library.undo();
    library.editor().flag(card, 2);

    assertTrue(library.redoable().isEmpty());
    library.undo();
    assertEquals("Flag on 'What is thing 1?'", library.redoable().orElseThrow().name());
  }

  @Test
  void importCanBeUndoneAndRedone() {
    importThings(GuideText.ofQuestions("Things", 5));
    assertEquals(5, library.decks().getFirst().total());

    library.undo();
    assertEquals(3, library.decks().getFirst().total());
    library.undo();
    assertTrue(library.decks().isEmpty());

    library.redo();
    library.redo();
    assertEquals(5, library.decks().getFirst().total());
    assertEquals(5, importThings(GuideText.ofQuestions("Things", 5)).unchanged());
  }
}
