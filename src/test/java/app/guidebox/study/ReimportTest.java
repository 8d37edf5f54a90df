package app.guidebox.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.deck.CardId;
import app.guidebox.leitner.Schedule;
import app.guidebox.leitner.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card keeps its history however its guide is changed. */
@SuppressWarnings("NullAway.Init")
class ReimportTest {
  private static final Duration TAKEN = Duration.ofSeconds(7);
  private static final String DURABILITY = "What does durability mean?";
  private static final String ISOLATION = "What does isolation mean?";
  private static final String ATOMICITY = "What does atomicity mean?";
  private static final String KEPT = "What was committed survives a crash.";
  private static final String APART = "Transactions at the same time do not see each other.";
  private static final String WHOLE = "All of a transaction happens, or nothing of it.";

  @TempDir Path folder;
  private final TestClock clock = TestClock.at("2026-03-02T10:00");
  private Library library;

  @BeforeEach
  void open() {
    library = Library.open(folder.resolve("library.db"), clock);
  }

  @AfterEach
  void close() {
    assertTrue(library.check(false).isFine());
    library.close();
  }

  private static GuideText guide() {
    return GuideText.titled("Databases").section("Promises");
  }

  private static GuideText threeCards() {
    return guide().question(ATOMICITY, WHOLE).question(ISOLATION, APART).question(DURABILITY, KEPT);
  }

  private GuideReport importAs(String file, GuideText guide) {
    return library
        .importGuides(List.of(guide.in(folder.resolve(file))), ImportProgress.UNWATCHED)
        .guides()
        .getFirst();
  }

  private GuideReport importAgain(GuideText guide) {
    return importAs("databases.md", guide);
  }

  private CardId cardOf(String front) {
    return library.search("", 0, 100).cards().stream()
        .filter(card -> card.written().front().equals(front) && !card.marks().retired())
        .findFirst()
        .orElseThrow()
        .card()
        .id();
  }

  private void learnAll() {
    var session = library.study(Optional.empty());
    while (session.current().isPresent()) {
      session.answer(Verdict.GOOD, TAKEN);
    }
  }

  private static void assertCounts(
      GuideReport report, int added, int unchanged, int edited, int moved, int retired) {
    assertEquals(
        List.of(added, unchanged, edited, moved, retired),
        List.of(
            report.added(), report.unchanged(), report.edited(), report.moved(), report.retired()));
  }

  @Test
  void rewordedQuestionKeepsItsHistory() {
    importAgain(threeCards());
    var before = cardOf(DURABILITY);
    learnAll();

    var report =
        importAgain(
            guide()
                .question(ATOMICITY, WHOLE)
                .question(ISOLATION, APART)
                .question("What does durability promise?", KEPT));

    assertCounts(report, 0, 2, 1, 0, 0);
    var after = cardOf("What does durability promise?");
    assertEquals(before, after);
    assertEquals(1, library.reviews(after).size());
    assertEquals(LocalDate.parse("2026-03-03"), dueOf(after));
  }

  @Test
  void changedAnswerKeepsItsHistoryAndComesSoonWithBothTexts() {
    importAgain(threeCards());
    var card = cardOf(DURABILITY);
    for (int day = 0; day < 3; day++) {
      library.answer(card, Verdict.GOOD, TAKEN);
      clock.pass(10);
    }
    library.answer(card, Verdict.GOOD, TAKEN);
    clock.pass(2);

    var report =
        importAgain(
            guide()
                .question(ATOMICITY, WHOLE)
                .question(ISOLATION, APART)
                .question(DURABILITY, "What was committed survives a crash of the machine.")
                .paragraph("The end."));

    assertCounts(report, 0, 2, 1, 0, 0);
    assertEquals(library.today(), dueOf(card));
    assertEquals(Optional.of(KEPT), library.formerAnswer(card));

    library.answer(card, Verdict.GOOD, TAKEN);
    assertEquals(Optional.empty(), library.formerAnswer(card));
    library.undo();
    assertEquals(Optional.of(KEPT), library.formerAnswer(card));
  }

  private LocalDate dueOf(CardId card) {
    return switch (library.details(card).schedule()) {
      case Schedule.Boxed boxed -> boxed.due();
      case Schedule.Unseen() -> LocalDate.MAX;
      case Schedule.Learned learned -> LocalDate.MAX;
    };
  }

  @Test
  void changedWhiteSpaceIsNoChangedAnswer() {
    importAgain(threeCards());

    importAgain(
        guide()
            .question(ATOMICITY, WHOLE)
            .question(ISOLATION, APART)
            .question(DURABILITY, KEPT.replace(" survives", "  survives")));

    assertEquals(Optional.empty(), library.formerAnswer(cardOf(DURABILITY)));
  }

  @Test
  void cardThatMovesToAnotherHeadingIsMoved() {
    importAgain(threeCards());
    var before = cardOf(DURABILITY);

    var report =
        importAgain(
            guide()
                .question(ATOMICITY, WHOLE)
                .question(ISOLATION, APART)
                .section("After a crash")
                .question(DURABILITY, KEPT));

    assertCounts(report, 0, 2, 0, 1, 0);
    assertEquals(before, cardOf(DURABILITY));
    assertEquals(
        List.of("Databases", "After a crash"),
        library.card(before).content().source().headingPath());
  }

  @Test
  void swappedNeighboursKeepTheirHistories() {
    importAgain(threeCards());
    var isolation = cardOf(ISOLATION);
    var durability = cardOf(DURABILITY);

    var report =
        importAgain(
            guide()
                .question(ATOMICITY, WHOLE)
                .question(DURABILITY, KEPT)
                .question(ISOLATION, APART));

    assertCounts(report, 0, 1, 0, 2, 0);
    assertEquals(isolation, cardOf(ISOLATION));
    assertEquals(durability, cardOf(DURABILITY));
  }

  @Test
  void cardWhoseTextIsGoneIsRetiredAndReturnsWithItsHistory() {
    importAgain(threeCards());
    var card = cardOf(DURABILITY);
    learnAll();

    var without = importAgain(guide().question(ATOMICITY, WHOLE).question(ISOLATION, APART));
    assertCounts(without, 0, 2, 0, 0, 1);
    clock.pass(30);
    assertEquals(2, library.due(Optional.empty()).size());

    var with = importAgain(threeCards());
    assertCounts(with, 0, 2, 0, 1, 0);
    assertEquals(card, cardOf(DURABILITY));
    assertEquals(1, library.reviews(card).size());
    assertEquals(3, library.due(Optional.empty()).size());
  }

  @Test
  void splitQuestionLeavesItsHistoryToTheLikerHalf() {
    var both = "What do atomicity and durability mean?";
    importAgain(guide().question(both, WHOLE + " " + KEPT).question(ISOLATION, APART));
    var card = cardOf(both);

    var report =
        importAgain(
            guide()
                .question("What do atomicity and durability mean to you?", WHOLE + " " + KEPT)
                .question(DURABILITY, KEPT)
                .question(ISOLATION, APART));

    assertCounts(report, 1, 0, 1, 1, 0);
    assertEquals(card, cardOf("What do atomicity and durability mean to you?"));
  }

  @Test
  void mergedQuestionsLeaveOneHistoryAndRetireTheOther() {
    importAgain(threeCards());
    var kept = cardOf(ATOMICITY);

    var report =
        importAgain(
            guide()
                .question("What does atomicity mean, and durability?", WHOLE + " And: " + KEPT)
                .question(ISOLATION, APART));

    assertEquals(1, report.edited());
    assertEquals(1, report.retired());
    assertEquals(kept, cardOf("What does atomicity mean, and durability?"));
  }

  @Test
  void renamedGuideIsTheSameDeck() throws IOException {
    var first = importAgain(threeCards());
    var card = cardOf(DURABILITY);
    Files.delete(folder.resolve("databases.md"));

    var report = importAs("transactions/acid.md", threeCards());

    assertEquals(first.deck(), report.deck());
    assertEquals(3, report.moved());
    assertEquals(card, cardOf(DURABILITY));
    assertEquals(1, library.decks().size());
  }

  @Test
  void guidesOfTheSameNameInTwoFoldersAreTwoDecks() {
    importAs("one/guide.md", threeCards());
    importAs("two/guide.md", threeCards());

    assertEquals(2, library.decks().size());
    assertEquals(6, library.due(Optional.empty()).size());
    assertEquals(3, importAs("one/guide.md", threeCards()).unchanged());
    assertEquals(3, importAs("two/guide.md", threeCards()).unchanged());
  }

  @Test
  void sameQuestionInTwoGuidesIsTwoCardsWithHistoriesOfTheirOwn() {
    importAs("one.md", guide().question(DURABILITY, KEPT));
    var one = cardOf(DURABILITY);
    importAs("two.md", guide().question(DURABILITY, KEPT).question(ISOLATION, APART));

    library.answer(one, Verdict.GOOD, TAKEN);

    assertEquals(3, library.statistics().cards());
    assertEquals(2, library.due(Optional.empty()).size());
  }

  private List<GuideReport> importBoth(GuideText one, GuideText other) {
    var files = List.of(one.in(folder.resolve("one.md")), other.in(folder.resolve("other.md")));
    return library.importGuides(files, ImportProgress.UNWATCHED).guides();
  }

  @Test
  void cardThatMovesToAnotherGuideInOneImportTakesItsHistoryAlong() {
    importBoth(threeCards(), GuideText.titled("Disks").question("What is a disk?", "A plate."));
    learnAll();
    var card = cardOf(DURABILITY);

    var reports =
        importBoth(
            guide().question(ATOMICITY, WHOLE).question(ISOLATION, APART),
            GuideText.titled("Disks")
                .question("What is a disk?", "A plate.")
                .question(DURABILITY, KEPT));

    assertCounts(reports.get(0), 0, 2, 0, 0, 0);
    assertCounts(reports.get(1), 0, 1, 0, 1, 0);
    assertEquals(card, cardOf(DURABILITY));
    assertEquals(reports.get(1).deck(), library.card(card).deck());
    assertEquals(1, library.reviews(card).size());
    library.undo();
    assertEquals(reports.get(0).deck(), library.card(card).deck());
  }

  @Test
  void cardThatMovesToAnotherGuideAndIsRewordedKeepsItsHistory() {
    importBoth(threeCards(), GuideText.titled("Disks").question("What is a disk?", "A plate."));
    learnAll();
    var card = cardOf(DURABILITY);
    var reworded = "What does durability really mean?";

    var reports =
        importBoth(
            GuideText.titled("Disks too").question("What is a sector?", "A part of a track."),
            guide().question(reworded, KEPT));

    assertEquals(card, cardOf(reworded));
    assertEquals(1, reports.get(1).edited());
  }

  @Test
  void cardThatIsGoneReturnsInAnotherGuideWithItsHistory() {
    importAgain(threeCards());
    learnAll();
    var card = cardOf(DURABILITY);
    importAgain(guide().question(ATOMICITY, WHOLE).question(ISOLATION, APART));

    importAs("disks.md", GuideText.titled("Disks").question(DURABILITY, KEPT));

    assertEquals(card, cardOf(DURABILITY));
    assertEquals(1, library.reviews(card).size());
  }

  @Test
  void learnerCanSayThatANewCardIsAnOldOne() {
    importAgain(threeCards());
    var old = cardOf(DURABILITY);
    library.answer(old, Verdict.GOOD, TAKEN);
    var report =
        importAgain(
            guide()
                .question(ATOMICITY, WHOLE)
                .question("Power fails. And now?", "Redo the write-ahead log at the next start.")
                .question(ISOLATION, APART)
                .paragraph("More."));
    assertEquals(1, report.added());
    assertEquals(1, report.retired());
    var added = cardOf("Power fails. And now?");

    library.editor().join(added, old);

    assertEquals(old, cardOf("Power fails. And now?"));
    assertEquals(1, library.reviews(old).size());
    assertEquals(3, library.statistics().cards());
    library.undo();
    assertEquals(added, cardOf("Power fails. And now?"));
    assertTrue(library.details(old).marks().retired());
  }

  @Test
  void learnerCanSayThatAnEditedCardIsANewOne() {
    importAgain(threeCards());
    var old = cardOf(DURABILITY);
    library.answer(old, Verdict.GOOD, TAKEN);
    var changed = "What does durability mean for a cache?";
    importAgain(
        guide()
            .question(ATOMICITY, WHOLE)
            .question(ISOLATION, APART)
            .question(changed, "Nothing: it is lost."));
    assertEquals(old, cardOf(changed));

    var fresh = library.editor().separate(old);

    assertNotEquals(old, fresh.id());
    assertEquals(fresh.id(), cardOf(changed));
    assertTrue(library.details(old).marks().retired());
    assertEquals(DURABILITY, library.card(old).content().front());
    assertEquals(0, library.reviews(fresh.id()).size());
  }

  @Test
  void importStoppedHalfwayLeavesTheLibraryAsItWas() {
    importAgain(threeCards());
    var files =
        List.of(
            GuideText.ofQuestions("One", 3).in(folder.resolve("one.md")),
            GuideText.ofQuestions("Two", 3).in(folder.resolve("two.md")));
    var stopAtTheSecond =
        new ImportProgress() {
          private int seen;

          @Override
          public void reading(Path file, int index, int count) {
            seen = index;
          }

          @Override
          public boolean cancelled() {
            return seen == 2;
          }
        };

    var report = library.importGuides(files, stopAtTheSecond);

    assertTrue(report.cancelled());
    assertEquals(1, library.decks().size());
    assertEquals("Import of 'databases.md'", library.undoable().orElseThrow().name());
  }
}
