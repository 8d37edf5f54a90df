package app.guidebox.ui.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.leitner.FallRule;
import app.guidebox.study.Library;
import app.guidebox.ui.Background;
import app.guidebox.ui.LoadState;
import app.guidebox.ui.SampleLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckViewModelTest {
  private static final LocalDate EXAM = LocalDate.of(2026, 3, 22);

  @TempDir Path folder;
  private Library library;
  private DeckViewModel model;

  @BeforeEach
  void load() throws IOException {
    library = SampleLibrary.withTwoCards(folder);
    var deck = library.decks().getFirst().deck().id();
    model = new DeckViewModel(library, Background.onThisThread(), deck);
    model.load();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void deckComesWithItsNameAndItsCards() {
    assertEquals("Tides", model.nameProperty().get());
    assertEquals(2, overview().summary().total());
    assertEquals(Optional.empty(), overview().forecast());
  }

  @Test
  void examIsForecastAsSoonAsItsDayIsSet() {
    model.setExam(Optional.of(EXAM));

    assertEquals(20, overview().forecast().orElseThrow().load().daysLeft());
    assertEquals(EXAM, overview().exam().orElseThrow().date());
  }

  @Test
  void examAloneDoesNotMakeTheRulesTheDecksOwn() {
    model.setExam(Optional.of(EXAM));

    assertFalse(overview().differs());
  }

  @Test
  void noExamMeansTheCommonSettingsAgain() {
    model.setExam(Optional.of(EXAM));

    model.setExam(Optional.empty());

    assertFalse(library.hasOwnSettings(overview().summary().deck().id()));
  }

  @Test
  void returningToTheCommonRulesKeepsTheExam() {
    model.setExam(Optional.of(EXAM));
    model.setOwnRules(true);
    model.setFall(FallRule.ONE_BOX_DOWN);

    model.setOwnRules(false);

    assertEquals(EXAM, overview().exam().orElseThrow().date());
    assertEquals(FallRule.TO_FIRST_BOX, overview().settings().rules().fall());
  }

  @Test
  void refusedLadderIsToldAndChangesNothing() {
    model.setLadder("7-3-1");

    assertTrue(model.problemProperty().get().contains("never shrink"));
    assertEquals("1-3-7-14-30", overview().settings().rules().ladder().toString());
  }

  @Test
  void removedDeckIsGoneAndSaysSoWhenItIsAskedFor() {
    model.remove(_ -> {});

    model.load();

    assertEquals(List.of(), library.decks());
    assertInstanceOf(LoadState.Failed.class, model.stateProperty().get());
  }

  @Test
  void newNameIsShownAndCanBeUndone() {
    model.rename("  The moon's doing ");

    assertEquals("The moon's doing", model.nameProperty().get());
    library.undo();
    assertEquals("Tides", library.decks().getFirst().deck().name());
  }

  @Test
  void sameNameIsNoAction() {
    var last = library.undoable();

    model.rename("Tides");

    assertEquals(last, library.undoable());
  }

  private DeckOverview overview() {
    return model.overviewProperty().get().orElseThrow();
  }
}
