package app.guidebox.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.guidebox.study.ImportProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deck's own page: how it stands, its exam, a card of the learner's own, and its removal. */
class DeckJourneyTest {
  private static final LocalDate EXAM = LocalDate.of(2026, 3, 22);

  @TempDir Path folder;

  @Test
  void clickOnADeckOpensItsPage() throws IOException {
    try (var learner = withTides()) {
      learner.clickOn(".deck-name");

      learner.see("How it is studied");
      learner.see("new cards today");
    }
  }

  @Test
  void buttonOnADeckDoesWhatItSaysAndNoMore() throws IOException {
    try (var learner = withTides()) {
      learner.click("deck.study");

      learner.seeNode("#study-flip");
      learner.press(KeyCode.ESCAPE);
      learner.see("Import guides");
    }
  }

  @Test
  void dayOfTheExamTellsTheCardsADay() throws IOException {
    try (var learner = withTides()) {
      learner.clickOn(".deck-name");
      learner.seeNode("#exam-date");

      learner.with("#exam-date", DatePicker.class, field -> field.setValue(EXAM));

      learner.see("card a day needed");
      learner.see("days left");
    }
  }

  @Test
  void removedDeckIsPutBackWithOneClick() throws IOException {
    try (var learner = withTides()) {
      learner.with(
          ".deck-card .menu-button", MenuButton.class, menu -> menu.getItems().getLast().fire());
      learner.see("“Tides” was removed.");
      assertEquals(List.of(), learner.library().decks());

      learner.click("library.undo");

      learner.seeNode(".deck-name");
      assertEquals(1, learner.library().decks().size());
    }
  }

  @Test
  void deckRemovedFromItsOwnPageIsPutBackWithOneClick() throws IOException {
    try (var learner = withTides()) {
      learner.clickOn(".deck-name");
      learner.click("deck.remove");
      learner.see("“Tides” was removed.");

      learner.click("library.undo");

      learner.seeNode(".deck-name");
      assertEquals(1, learner.library().decks().size());
    }
  }

  @Test
  void deckIsRenamedInPlace() throws IOException {
    try (var learner = withTides()) {
      learner.clickOn(".deck-name");
      learner.seeNode("#deck-rename");
      learner.press(KeyCode.F2);
      learner.type("Ebb and flow");
      learner.press(KeyCode.ENTER);
      learner.see("Ebb and flow");

      learner.press(KeyCode.F2);
      learner.type("Another name");
      learner.press(KeyCode.ESCAPE);

      learner.see("Ebb and flow");
      assertEquals("Ebb and flow", learner.library().decks().getFirst().deck().name());
    }
  }

  @Test
  void cardOfTheLearnersOwnJoinsTheDeck() throws IOException {
    try (var learner = withTides()) {
      learner.clickOn(".deck-name");
      learner.click("deck.add");
      learner.seeNode("#editor-front");

      learner.clickOn("#editor-front");
      learner.type("What is a neap tide");
      learner.clickOn("#editor-back");
      learner.type("A small one");
      learner.press(KeyCode.CONTROL, KeyCode.ENTER);

      learner.see("Added.");
      var deck = learner.library().decks().getFirst().deck().id();
      assertTrue(learner.library().cards(deck).getLast().marks().own());
    }
  }

  private Journey withTides() throws IOException {
    var learner = Journey.in(folder);
    var guide = learner.choose("tides.md", Guides.WITH_A_PLACEHOLDER);
    learner.library().importGuides(List.of(guide), ImportProgress.UNWATCHED);
    learner.press(KeyCode.F5);
    learner.see("Tides");
    return learner;
  }
}
