package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.Verdict;
import app.guidebox.store.LibraryException;
import app.guidebox.store.LibraryException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");

  private Library open() {
    return Library.open(folder.resolve("library.db"), clock);
  }

  private ImportReport importInto(Library library, Path guide) {
    return library.importGuides(List.of(guide), ImportProgress.UNWATCHED);
  }

  @Test
  void importedGuideBecomesADeckOfItsCards() {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));

    try (var library = open()) {
      var report = importInto(library, guide).guides().getFirst();

      assertEquals(3, report.added());
      var deck = library.decks().getFirst();
      assertEquals("Three things", deck.deck().name());
      assertEquals(3, deck.newToday());
      assertEquals(List.of(3, 0, 0, 0, 0, 0), deck.perBox());
    }
  }

  @Test
  void importingTwiceChangesNothing() {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));

    try (var library = open()) {
      importInto(library, guide);
      var before = library.due(Optional.empty());
      var report = importInto(library, guide).guides().getFirst();

      assertEquals(3, report.unchanged());
      assertEquals(0, report.added() + report.edited() + report.moved() + report.retired());
      assertEquals(before, library.due(Optional.empty()));
    }
  }

  @Test
  void atMostTwentyNewCardsADay() {
    var guide = GuideText.ofQuestions("Many things", 50).in(folder.resolve("many.md"));

    try (var library = open()) {
      importInto(library, guide);
      assertEquals(20, library.due(Optional.empty()).size());

      var session = library.study(Optional.empty());
      for (int i = 0; i < 20; i++) {
        session.answer(Verdict.GOOD, TAKEN);
      }

      assertTrue(session.current().isEmpty());
      assertTrue(library.due(Optional.empty()).isEmpty());
      assertEquals(0, library.decks().getFirst().newToday());
    }
  }

  @Test
  void guideCanBeStudiedAtOnceHoweverManyNewCardsOtherDecksHave() {
    var first = GuideText.ofQuestions("A harbour", 50).in(folder.resolve("first.md"));
    var second = GuideText.ofQuestions("My boat", 3).in(folder.resolve("second.md"));

    try (var library = open()) {
      importInto(library, first);
      importInto(library, second);

      var mine = library.decks().getLast();
      assertEquals("My boat", mine.deck().name());
      assertEquals(3, mine.newToday());
      assertEquals(3, library.due(Optional.of(mine.deck().id())).size());
      assertEquals(20, library.load(Optional.empty()).newCards());
    }
  }

  @Test
  void newCardsOfTheLearnersGuideAreAskedBeforeThoseOfTheBundledDecks() {
    var guide = GuideText.ofQuestions("My boat", 3).in(folder.resolve("mine.md"));

    try (var library = open()) {
      library.importBundled(new BundledDecks(Path.of("decks")));
      importInto(library, guide);

      var asked = library.due(Optional.empty()).stream().map(DueCard::deckName).limit(4).toList();

      assertEquals(List.of("My boat", "My boat", "My boat"), asked.subList(0, 3));
      assertNotEquals("My boat", asked.get(3));
    }
  }

  @Test
  void answersSurviveClosing() {
    var guide = GuideText.ofQuestions("Two things", 2).in(folder.resolve("two.md"));
    try (var library = open()) {
      importInto(library, guide);
      var session = library.study(Optional.empty());
      session.answer(Verdict.GOOD, TAKEN);
      session.answer(Verdict.AGAIN, TAKEN);
    }

    try (var library = open()) {
      assertEquals(2, library.statistics().reviews());
      var due = library.due(Optional.empty());
      assertEquals(1, due.size());
      assertEquals("What is thing 2?", due.getFirst().card().content().front());
      assertEquals(1, due.getFirst().box());
    }
  }

  @Test
  void guideCanBeReadWhenItsFileIsGone() throws Exception {
    var file = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));

    try (var library = open()) {
      var deck = importInto(library, file).guides().getFirst().deck();
      Files.delete(file);

      var guide = library.guide(deck).guide();

      assertEquals("three.md", guide.file());
      assertEquals("Three things", guide.title());
    }
  }

  @Test
  void secondInstanceIsRefusedWithASentence() {
    try (var first = open()) {
      var refusal = assertThrows(LibraryException.class, this::open);

      assertEquals(Reason.IN_USE, refusal.reason());
      assertTrue(refusal.sentence().contains("is open in another Guidebox"));
      assertEquals(List.of(), first.decks());
    }
  }

  @Test
  void libraryCanBeLookedAtWhileItIsOpen() {
    var guide = GuideText.ofQuestions("Three things", 3).in(folder.resolve("three.md"));

    try (var writer = open();
        var reader = Library.read(writer.file(), clock)) {
      importInto(writer, guide);

      assertEquals(3, reader.due(Optional.empty()).size());
      assertFalse(reader.isNew());
    }
  }
}
